package io.github.httpvet.samples.responsenotdrained.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** A handler that throws before it read the body makes the client close the connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "apache4",
    unseen = "that this client drops what is unread, the tables do not say")
public final class HandlerThrows {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 20", "client ESTABLISHED = 0"})
  public String thrownUnread(Peer peer) throws IOException {
    return client.execute(
        new HttpGet(peer.missing()),
        response -> {
          if (isError(response)) {
            throw new IOException("no answer");
          }
          return EntityUtils.toString(response.getEntity());
        });
  }

  @Good(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 1", "client ESTABLISHED = 1"})
  public String consumedBefore(Peer peer) throws IOException {
    return client.execute(
        new HttpGet(peer.missing()),
        response -> {
          if (isError(response)) {
            EntityUtils.consume(response.getEntity());
            throw new IOException("no answer");
          }
          return EntityUtils.toString(response.getEntity());
        });
  }

  private static boolean isError(HttpResponse response) {
    return response.getStatusLine().getStatusCode() != 200;
  }
}
