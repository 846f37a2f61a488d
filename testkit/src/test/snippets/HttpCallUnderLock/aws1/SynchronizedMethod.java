package snippets.httpcallunderlock.aws1;

import com.amazonaws.services.s3.AmazonS3;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final AmazonS3 s3;

  public SynchronizedMethod(AmazonS3 s3) {
    this.s3 = s3;
  }

  public synchronized String text(String bucket, String key) {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return s3.getObjectAsString(bucket, key);
  }
}
