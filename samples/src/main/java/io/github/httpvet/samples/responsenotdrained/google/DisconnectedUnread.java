package io.github.httpvet.samples.responsenotdrained.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * To disconnect a response that was not read is to close its connection when much is left of it.
 */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "google",
    unseen = "that this client drops what is unread, the tables do not say")
public final class DisconnectedUnread {

  private final HttpTransport transport = new NetHttpTransport();

  @Bad(
      calls = 10,
      expect = {"connections = 10", "client ESTABLISHED = 0"})
  public int disconnectedUnread(Peer peer) throws IOException {
    HttpResponse response = get(peer).execute();
    try {
      return response.getStatusCode();
    } finally {
      response.disconnect();
    }
  }

  @Good(
      calls = 10,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int readToTheEnd(Peer peer) throws IOException {
    HttpResponse response = get(peer).execute();
    try (InputStream body = response.getContent()) {
      body.transferTo(OutputStream.nullOutputStream());
      return response.getStatusCode();
    } finally {
      response.disconnect();
    }
  }

  private HttpRequest get(Peer peer) throws IOException {
    return transport.createRequestFactory().buildGetRequest(new GenericUrl(peer.large()));
  }
}
