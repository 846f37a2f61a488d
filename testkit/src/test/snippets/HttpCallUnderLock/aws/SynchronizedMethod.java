package snippets.httpcallunderlock.aws;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final S3Client client;

  public SynchronizedMethod(S3Client client) {
    this.client = client;
  }

  public synchronized String get(GetObjectRequest request) {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.getObjectAsBytes(request).asUtf8String();
  }
}
