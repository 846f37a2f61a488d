package io.github.httpvet.samples.topic.tricklingserver.google;

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

/**
 * A read timeout starts again with each byte; who reads has to look at the time between two of
 * them.
 */
@Situation(topic = "trickling-server", client = "google")
public final class ReadTimeout {

  private final HttpTransport transport = new NetHttpTransport();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void readTimeout(Peer peer) throws IOException {
    request(peer).execute().parseAsString();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1"},
      boundMillis = 2500)
  public void readTimeoutAndDeadline(Peer peer) throws IOException {
    HttpResponse response = request(peer).execute();
    try {
      readUnderDeadline(response.getContent());
    } finally {
      response.disconnect();
    }
  }

  private HttpRequest request(Peer peer) throws IOException {
    return transport
        .createRequestFactory()
        .buildGetRequest(new GenericUrl(peer.trickle()))
        .setReadTimeout(500);
  }

  private static void readUnderDeadline(InputStream body) throws IOException {
    long deadline = System.nanoTime() + 500_000_000;
    while (System.nanoTime() - deadline < 0 && body.read() >= 0) {
      Thread.onSpinWait();
    }
  }
}
