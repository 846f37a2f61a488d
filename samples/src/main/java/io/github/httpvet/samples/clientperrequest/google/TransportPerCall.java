package io.github.httpvet.samples.clientperrequest.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.apache.v2.ApacheHttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** The transport is what has the connections: one for each call uses none a second time. */
@Situation(rule = "HttpClientPerRequest", client = "google")
public final class TransportPerCall {

  private final HttpTransport shared = new ApacheHttpTransport();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 0"})
  public String newTransportEachTime(Peer peer) throws IOException {
    // BUG: HttpClientPerRequest
    HttpTransport transport = new ApacheHttpTransport();
    return text(transport, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String sharedTransport(Peer peer) throws IOException {
    return text(shared, peer);
  }

  private static String text(HttpTransport transport, Peer peer) throws IOException {
    HttpRequest request =
        transport.createRequestFactory().buildGetRequest(new GenericUrl(peer.ok()));
    return request.execute().parseAsString();
  }
}
