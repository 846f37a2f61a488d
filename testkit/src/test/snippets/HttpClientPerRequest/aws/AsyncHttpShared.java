package snippets.httpclientperrequest.aws;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Clients of different regions share what they have below. */
public final class AsyncHttpShared {

  private final SdkAsyncHttpClient http =
      NettyNioAsyncHttpClient.builder().maxConcurrency(20).build();

  public CompletableFuture<PutObjectResponse> store(
      PutObjectRequest request, Region region, byte[] data) {
    S3AsyncClient store = S3AsyncClient.builder().httpClient(http).region(region).build();
    return store.putObject(request, AsyncRequestBody.fromBytes(data));
  }
}
