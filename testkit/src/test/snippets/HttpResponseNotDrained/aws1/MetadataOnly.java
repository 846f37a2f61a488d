package snippets.httpresponsenotdrained.aws1;

import com.amazonaws.services.s3.AmazonS3;

/** Metadata have no content. */
public final class MetadataOnly {

  public long size(AmazonS3 s3, String bucket, String key) {
    return s3.getObjectMetadata(bucket, key).getContentLength();
  }
}
