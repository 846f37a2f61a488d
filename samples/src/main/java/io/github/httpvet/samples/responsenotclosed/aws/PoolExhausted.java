package io.github.httpvet.samples.responsenotclosed.aws;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * An object's stream that nobody closes keeps its connection: when the 50 of the pool are taken,
 * the next call waits for one.
 */
@Situation(rule = "HttpResponseNotClosed", client = "aws")
public final class PoolExhausted {

  private final GetObjectRequest request =
      GetObjectRequest.builder().bucket("bucket").key("key").build();
  private S3Client client;

  @Bad(
      calls = 51,
      expect = {"returned = 50", "connections = 50", "client ESTABLISHED = 50"},
      boundMillis = 10_000)
  public long lengthOnly(Peer peer) {
    // BUG: HttpResponseNotClosed
    ResponseInputStream<GetObjectResponse> object = client(peer).getObject(request);
    return object.response().contentLength();
  }

  @Good(
      calls = 51,
      expect = {"returned = 51", "connections = 1", "client ESTABLISHED = 1"},
      boundMillis = 10_000)
  public long lengthAndClosed(Peer peer) throws IOException {
    try (ResponseInputStream<GetObjectResponse> object = client(peer).getObject(request)) {
      return object.response().contentLength();
    }
  }

  private S3Client client(Peer peer) {
    if (client == null) {
      client =
          S3Client.builder()
              .endpointOverride(URI.create(peer.ok()))
              .region(Region.US_EAST_1)
              .credentialsProvider(AnonymousCredentialsProvider.create())
              .overrideConfiguration(settings -> settings.addExecutionInterceptor(new PeerPath()))
              .build();
    }
    return client;
  }

  /** The server knows no buckets: any object is its {@code ok}. */
  private static final class PeerPath implements ExecutionInterceptor {

    @Override
    public SdkHttpRequest modifyHttpRequest(
        Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
      return context.httpRequest().copy(request -> request.encodedPath("/ok"));
    }
  }
}
