package snippets.httpresponseclosedlate.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.GetObjectRequest;
import com.amazonaws.services.s3.model.S3Object;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The streams of all parts are open until the file is complete. */
public final class PartsOfObject {

  private final AmazonS3 s3;

  public PartsOfObject(AmazonS3 s3) {
    this.s3 = s3;
  }

  public void merge(String bucket, Iterable<String> keys, OutputStream out) throws IOException {
    List<S3Object> parts = new ArrayList<>();
    try {
      for (String key : keys) {
        // BUG: Diagnostic contains: [HttpResponseClosedLate]
        parts.add(s3.getObject(new GetObjectRequest(bucket, key)));
      }
      for (S3Object part : parts) {
        part.getObjectContent().transferTo(out);
      }
    } finally {
      for (S3Object part : parts) {
        part.close();
      }
    }
  }
}
