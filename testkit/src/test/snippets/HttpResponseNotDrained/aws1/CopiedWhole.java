package snippets.httpresponsenotdrained.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.S3Object;
import com.amazonaws.services.s3.model.S3ObjectInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The object is copied to its end before it is closed. */
public final class CopiedWhole {

  private final AmazonS3 s3;

  public CopiedWhole(AmazonS3 s3) {
    this.s3 = s3;
  }

  public String copy(String bucket, String key, Path file) throws IOException {
    try (S3Object object = s3.getObject(bucket, key);
        S3ObjectInputStream content = object.getObjectContent()) {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      return object.getObjectMetadata().getETag();
    }
  }
}
