package snippets.httpresponsenotclosed.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.S3Object;
import java.io.IOException;
import java.io.OutputStream;

/** Closed by the statement. */
public final class ObjectInTry {

  public void copy(AmazonS3 s3, String bucket, String key, OutputStream out) throws IOException {
    try (S3Object object = s3.getObject(bucket, key)) {
      object.getObjectContent().transferTo(out);
    }
  }
}
