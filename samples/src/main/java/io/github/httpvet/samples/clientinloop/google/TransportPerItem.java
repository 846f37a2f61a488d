package io.github.httpvet.samples.clientinloop.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.apache.v5.Apache5HttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** A transport made in the body of a loop connects once for each item. */
@Situation(rule = "HttpClientInLoop", client = "google")
public final class TransportPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client ESTABLISHED = 20"})
  public void newTransportForEachItem(Peer peer) throws IOException {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      HttpTransport transport = new Apache5HttpTransport();
      text(transport, peer);
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED = 2"})
  public void oneTransportForAllItems(Peer peer) throws IOException {
    HttpTransport transport = new Apache5HttpTransport();
    for (int item = 0; item < ITEMS; item++) {
      text(transport, peer);
    }
  }

  private static String text(HttpTransport transport, Peer peer) throws IOException {
    HttpRequest request =
        transport.createRequestFactory().buildGetRequest(new GenericUrl(peer.ok()));
    return request.execute().parseAsString();
  }
}
