package io.github.httpvet.samples.timeoutineffective.aws;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/**
 * What is set on a builder after it built the client does not reach that one: 30 seconds are left.
 */
@Situation(rule = "HttpTimeoutIneffective", client = "aws")
public final class SetAfterBuild {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int afterwards(Peer peer) throws IOException {
    ApacheHttpClient.Builder builder = ApacheHttpClient.builder();
    SdkHttpClient client = builder.build();
    // BUG: HttpTimeoutIneffective
    builder.socketTimeout(Duration.ofMillis(300));
    return status(client, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int before(Peer peer) throws IOException {
    ApacheHttpClient.Builder builder = ApacheHttpClient.builder();
    builder.socketTimeout(Duration.ofMillis(300));
    return status(builder.build(), peer);
  }

  private static int status(SdkHttpClient client, Peer peer) throws IOException {
    SdkHttpRequest get =
        SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(URI.create(peer.silent())).build();
    HttpExecuteRequest request = HttpExecuteRequest.builder().request(get).build();
    try (client) {
      return client.prepareRequest(request).call().httpResponse().statusCode();
    }
  }
}
