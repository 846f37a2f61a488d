package io.github.httpvet.samples.responsenotdrained.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.io.CloseMode;

/** An immediate close does not read the rest of the body, so the connection is lost. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "apache5",
    unseen = "that this client drops what is unread, the tables do not say")
public final class ClosedImmediately {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  @SuppressWarnings("deprecation")
  public int immediate(Peer peer) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(peer.ok()));
    try {
      return response.getCode();
    } finally {
      response.close(CloseMode.IMMEDIATE);
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  @SuppressWarnings("deprecation")
  public int graceful(Peer peer) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(peer.ok()));
    try {
      return response.getCode();
    } finally {
      response.close();
    }
  }
}
