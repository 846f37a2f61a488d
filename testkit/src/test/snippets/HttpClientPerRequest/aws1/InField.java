package snippets.httpclientperrequest.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;

/** One client for all. */
public final class InField {

  private final AmazonS3 s3 = AmazonS3ClientBuilder.defaultClient();

  public String text(String bucket, String key) {
    return s3.getObjectAsString(bucket, key);
  }
}
