package snippets.httpresponsenotclosed.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.GetObjectRequest;
import com.amazonaws.services.s3.model.S3Object;
import java.io.IOException;

/** One of the ways out closes it. */
public final class ReturnsEarly {

  public int first(AmazonS3 s3, GetObjectRequest request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    S3Object object = s3.getObject(request);
    if (object.getObjectMetadata().getContentLength() == 0) {
      return -1;
    }
    int first = object.getObjectContent().read();
    object.close();
    return first;
  }
}
