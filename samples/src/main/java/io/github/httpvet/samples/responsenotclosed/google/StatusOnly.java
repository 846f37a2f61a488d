package io.github.httpvet.samples.responsenotclosed.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.OutputStream;

/** A response that is neither read nor disconnected keeps its connection. */
@Situation(rule = "HttpResponseNotClosed", client = "google")
public final class StatusOnly {

  private final HttpRequestFactory factory = new NetHttpTransport().createRequestFactory();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "held bytes > 1000000"})
  public int statusOnly(Peer peer) throws IOException {
    HttpRequest request = factory.buildGetRequest(new GenericUrl(peer.large()));
    // BUG: HttpResponseNotClosed
    return request.execute().getStatusCode();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public int downloadedAndDisconnected(Peer peer) throws IOException {
    HttpRequest request = factory.buildGetRequest(new GenericUrl(peer.large()));
    HttpResponse response = request.execute();
    try {
      response.download(OutputStream.nullOutputStream());
      return response.getStatusCode();
    } finally {
      response.disconnect();
    }
  }
}
