package snippets.httptimeoutmissing.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;

/** All phases are bounded by default. */
public final class DefaultTimeouts {

  private final AmazonS3 s3 = AmazonS3ClientBuilder.defaultClient();

  public int buckets() {
    return s3.listBuckets().size();
  }
}
