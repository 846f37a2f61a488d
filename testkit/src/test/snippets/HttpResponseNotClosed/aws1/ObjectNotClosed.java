package snippets.httpresponsenotclosed.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.S3Object;

/** An object that only its metadata is asked of keeps its connection. */
public final class ObjectNotClosed {

  public long size(AmazonS3 s3, String bucket, String key) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    S3Object object = s3.getObject(bucket, key);
    return object.getObjectMetadata().getContentLength();
  }
}
