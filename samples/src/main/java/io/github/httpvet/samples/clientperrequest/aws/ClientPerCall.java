package io.github.httpvet.samples.clientperrequest.aws;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/** An HTTP client for each call has a pool of its own, so no connection is used a second time. */
@Situation(rule = "HttpClientPerRequest", client = "aws")
public final class ClientPerCall {

  private final SdkHttpClient shared = ApacheHttpClient.create();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client TIME_WAIT = 20"})
  public int newClientEachTime(Peer peer) throws IOException {
    // BUG: HttpClientPerRequest
    try (SdkHttpClient client = ApacheHttpClient.create()) {
      return status(peer, client);
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int sharedClient(Peer peer) throws IOException {
    return status(peer, shared);
  }

  private static int status(Peer peer, SdkHttpClient client) throws IOException {
    SdkHttpRequest get =
        SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(URI.create(peer.empty())).build();
    HttpExecuteRequest request = HttpExecuteRequest.builder().request(get).build();
    return client.prepareRequest(request).call().httpResponse().statusCode();
  }
}
