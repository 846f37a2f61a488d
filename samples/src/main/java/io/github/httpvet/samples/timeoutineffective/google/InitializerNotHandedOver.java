package io.github.httpvet.samples.timeoutineffective.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** An initializer that no factory is given sets no timeout: 20 seconds are left. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "google",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class InitializerNotHandedOver {

  private final HttpTransport transport = new NetHttpTransport();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String notHandedOver(Peer peer) throws IOException {
    HttpRequestInitializer timeouts = request -> request.setReadTimeout(300);
    return get(transport.createRequestFactory(), peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String handedOver(Peer peer) throws IOException {
    HttpRequestInitializer timeouts = request -> request.setReadTimeout(300);
    return get(transport.createRequestFactory(timeouts), peer);
  }

  private static String get(HttpRequestFactory factory, Peer peer) throws IOException {
    return factory.buildGetRequest(new GenericUrl(peer.silent())).execute().parseAsString();
  }
}
