package snippets.httpcallunderlock.aws1;

import com.amazonaws.services.s3.AmazonS3;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final AmazonS3 s3;

  public OtherMethodSynchronized(AmazonS3 s3) {
    this.s3 = s3;
  }

  public String text(String bucket, String key) {
    return s3.getObjectAsString(bucket, key);
  }

  public synchronized String last() {
    return toString();
  }
}
