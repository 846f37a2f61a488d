package snippets.httpresponsenotclosed.aws1;

import com.amazonaws.services.s3.AmazonS3;
import java.io.IOException;
import java.io.InputStream;

/** The content is closed, which is the object. */
public final class ContentInTry {

  public int first(AmazonS3 s3, String bucket, String key) throws IOException {
    try (InputStream content = s3.getObject(bucket, key).getObjectContent()) {
      return content.read();
    }
  }
}
