package snippets.httpclientperrequest.aws;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** One client for all objects. */
public final class AsyncStoreInField {

  private final S3AsyncClient store = S3AsyncClient.create();

  public CompletableFuture<PutObjectResponse> store(PutObjectRequest request, byte[] data) {
    return store.putObject(request, AsyncRequestBody.fromBytes(data));
  }
}
