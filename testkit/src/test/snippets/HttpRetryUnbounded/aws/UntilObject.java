package snippets.httpretryunbounded.aws;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** The object is asked for until it is there. */
public final class UntilObject {

  private final S3Client client;

  public UntilObject(S3Client client) {
    this.client = client;
  }

  public byte[] get(GetObjectRequest request) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return client.getObjectAsBytes(request).asByteArray();
      } catch (SdkException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
