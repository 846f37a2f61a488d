package snippets.httpresponsenotdrained.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.ObjectMetadata;
import com.amazonaws.services.s3.model.S3Object;
import java.io.IOException;

/** Nobody reads the contents, of which each costs a connection. */
public final class TagOfEach {

  private final AmazonS3 s3;
  private final String bucket;

  public TagOfEach(AmazonS3 s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  public boolean isSame(String key, String tag) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (S3Object object = s3.getObject(bucket, key)) {
      ObjectMetadata metadata = object.getObjectMetadata();
      return metadata.getETag().equals(tag) && metadata.getContentLength() > 0;
    }
  }
}
