package snippets.httpresponsenotdrained.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.S3Object;
import java.io.IOException;

/** The content is read first. */
public final class ReadBeforeClosed {

  public byte[] read(AmazonS3 s3, String bucket, String key) throws IOException {
    try (S3Object object = s3.getObject(bucket, key)) {
      return object.getObjectContent().readAllBytes();
    }
  }
}
