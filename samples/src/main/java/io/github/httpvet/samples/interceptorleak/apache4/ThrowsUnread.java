package io.github.httpvet.samples.interceptorleak.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.HttpException;
import org.apache.http.HttpResponseInterceptor;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/**
 * An interceptor that throws makes the client close the response unread, and its connection with
 * it.
 */
@Situation(
    rule = "HttpInterceptorLeak",
    client = "apache4",
    unseen = "the table has no row for how this client goes on")
public final class ThrowsUnread {

  private final CloseableHttpClient leaking =
      with(
          (response, context) -> {
            throw new HttpException("none");
          });
  private final CloseableHttpClient consuming =
      with(
          (response, context) -> {
            EntityUtils.consume(response.getEntity());
            throw new HttpException("none");
          });

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String leftOpen(Peer peer) throws IOException {
    return get(leaking, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String consumed(Peer peer) throws IOException {
    return get(consuming, peer);
  }

  private static CloseableHttpClient with(HttpResponseInterceptor interceptor) {
    return HttpClients.custom().addInterceptorLast(interceptor).build();
  }

  private static String get(CloseableHttpClient client, Peer peer) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.ok()))) {
      return EntityUtils.toString(response.getEntity());
    }
  }
}
