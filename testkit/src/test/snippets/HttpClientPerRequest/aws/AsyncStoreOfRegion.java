package snippets.httpclientperrequest.aws;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** The region of each call has a client of its own. */
public final class AsyncStoreOfRegion {

  public CompletableFuture<PutObjectResponse> store(
      PutObjectRequest request, Region region, byte[] data) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    S3AsyncClient store = S3AsyncClient.builder().region(region).build();
    return store.putObject(request, AsyncRequestBody.fromBytes(data));
  }
}
