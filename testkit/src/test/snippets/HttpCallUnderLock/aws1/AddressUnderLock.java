package snippets.httpcallunderlock.aws1;

import com.amazonaws.services.s3.AmazonS3;
import java.net.URL;
import java.util.Date;

/** A signed address is computed, and no server is asked. */
public final class AddressUnderLock {

  private final AmazonS3 s3;

  public AddressUnderLock(AmazonS3 s3) {
    this.s3 = s3;
  }

  public synchronized URL address(String bucket, String key, Date until) {
    return s3.generatePresignedUrl(bucket, key, until);
  }
}
