package snippets.httpclientperrequest.aws;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** The client of a region is made once and kept. */
public final class AsyncStorePerRegion {

  private final Map<Region, S3AsyncClient> stores = new ConcurrentHashMap<>();

  public CompletableFuture<PutObjectResponse> store(
      PutObjectRequest request, Region region, byte[] data) {
    S3AsyncClient store =
        stores.computeIfAbsent(region, key -> S3AsyncClient.builder().region(key).build());
    return store.putObject(request, AsyncRequestBody.fromBytes(data));
  }
}
