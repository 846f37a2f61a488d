package snippets.httpclientperrequest.aws;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** An asynchronous client, with its threads, for each object. */
public final class AsyncStorePerCall {

  public CompletableFuture<PutObjectResponse> store(PutObjectRequest request, byte[] data) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    S3AsyncClient store = S3AsyncClient.create();
    return store.putObject(request, AsyncRequestBody.fromBytes(data));
  }
}
