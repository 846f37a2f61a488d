package snippets.httpclientperrequest.aws;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** A service client, and with it a pool, for each object. */
public final class StorePerCall {

  public void put(PutObjectRequest request, String text) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (S3Client client = S3Client.builder().region(Region.EU_CENTRAL_1).build()) {
      client.putObject(request, RequestBody.fromString(text));
    }
  }
}
