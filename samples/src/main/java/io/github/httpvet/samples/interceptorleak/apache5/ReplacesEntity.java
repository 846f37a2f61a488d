package io.github.httpvet.samples.interceptorleak.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpResponseInterceptor;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/**
 * The entity that an interceptor replaces is left on the connection, where the next call finds it.
 */
@Situation(
    rule = "HttpInterceptorLeak",
    client = "apache5",
    unseen = "the table has no row for how this client goes on")
public final class ReplacesEntity {

  private final CloseableHttpClient leaking =
      with(
          (response, entity, context) ->
              ((ClassicHttpResponse) response).setEntity(new StringEntity("none")));
  private final CloseableHttpClient closing =
      with(
          (response, entity, context) -> {
            ClassicHttpResponse answer = (ClassicHttpResponse) response;
            EntityUtils.consume(answer.getEntity());
            answer.setEntity(new StringEntity("none"));
          });

  @Bad(
      calls = 8,
      expect = {"returned = 1", "client ESTABLISHED = 1"})
  public String leftOpen(Peer peer) throws IOException {
    return get(leaking, peer);
  }

  @Good(
      calls = 8,
      expect = {"returned = 8", "client ESTABLISHED = 1"})
  public String consumed(Peer peer) throws IOException {
    return get(closing, peer);
  }

  private static CloseableHttpClient with(HttpResponseInterceptor interceptor) {
    return HttpClients.custom().addResponseInterceptorLast(interceptor).build();
  }

  private static String get(CloseableHttpClient client, Peer peer) throws IOException {
    return client.execute(
        new HttpGet(peer.ok()), response -> EntityUtils.toString(response.getEntity()));
  }
}
