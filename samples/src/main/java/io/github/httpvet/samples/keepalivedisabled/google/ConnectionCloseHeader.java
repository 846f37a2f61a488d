package io.github.httpvet.samples.keepalivedisabled.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "google")
public final class ConnectionCloseHeader {

  private final HttpTransport transport = new NetHttpTransport();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String closeHeader(Peer peer) throws IOException {
    HttpRequest request = get(peer);
    // BUG: HttpKeepAliveDisabled
    request.getHeaders().set("Connection", "close");
    return request.execute().parseAsString();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String noHeader(Peer peer) throws IOException {
    return get(peer).execute().parseAsString();
  }

  private HttpRequest get(Peer peer) throws IOException {
    return transport.createRequestFactory().buildGetRequest(new GenericUrl(peer.ok()));
  }
}
