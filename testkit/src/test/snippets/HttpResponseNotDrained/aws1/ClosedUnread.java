package snippets.httpresponsenotdrained.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.S3Object;
import java.io.IOException;

/** Closing what is unread closes the connection, however small it is. */
public final class ClosedUnread {

  public long size(AmazonS3 s3, String bucket, String key) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (S3Object object = s3.getObject(bucket, key)) {
      return object.getObjectMetadata().getContentLength();
    }
  }
}
