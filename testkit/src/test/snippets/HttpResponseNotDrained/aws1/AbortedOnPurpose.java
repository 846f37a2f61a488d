package snippets.httpresponsenotdrained.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.S3Object;
import java.io.IOException;

/** Giving up a large rest is what abort is for. */
public final class AbortedOnPurpose {

  public long size(AmazonS3 s3, String bucket, String key) throws IOException {
    try (S3Object object = s3.getObject(bucket, key)) {
      object.getObjectContent().abort();
      return object.getObjectMetadata().getContentLength();
    }
  }
}
