package snippets.httpcallunderlock.aws;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final S3Client client;

  public OtherMethodSynchronized(S3Client client) {
    this.client = client;
  }

  public String get(GetObjectRequest request) {
    return client.getObjectAsBytes(request).asUtf8String();
  }

  public synchronized String last() {
    return toString();
  }
}
