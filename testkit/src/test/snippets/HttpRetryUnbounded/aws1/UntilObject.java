package snippets.httpretryunbounded.aws1;

import com.amazonaws.SdkClientException;
import com.amazonaws.services.s3.AmazonS3;

/** The object is asked for until it is there. */
public final class UntilObject {

  private final AmazonS3 s3;

  public UntilObject(AmazonS3 s3) {
    this.s3 = s3;
  }

  public String text(String bucket, String key) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return s3.getObjectAsString(bucket, key);
      } catch (SdkClientException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
