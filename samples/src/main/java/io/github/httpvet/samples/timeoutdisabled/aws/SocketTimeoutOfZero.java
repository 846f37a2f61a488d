package io.github.httpvet.samples.timeoutdisabled.aws;

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

/** A socket timeout of no duration means none, in place of the 30 seconds that are the default. */
@Situation(rule = "HttpTimeoutDisabled", client = "aws")
public final class SocketTimeoutOfZero {

  private final SdkHttpClient some =
      ApacheHttpClient.builder().socketTimeout(Duration.ofMillis(300)).build();
  private final SdkHttpClient none =
      // BUG: HttpTimeoutDisabled
      ApacheHttpClient.builder().socketTimeout(Duration.ZERO).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 32_000)
  public int socketTimeoutOfZero(Peer peer) throws IOException {
    return status(none, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int socketTimeout(Peer peer) throws IOException {
    return status(some, peer);
  }

  private static int status(SdkHttpClient client, Peer peer) throws IOException {
    SdkHttpRequest get =
        SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(URI.create(peer.silent())).build();
    HttpExecuteRequest request = HttpExecuteRequest.builder().request(get).build();
    return client.prepareRequest(request).call().httpResponse().statusCode();
  }
}
