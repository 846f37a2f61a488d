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

/**
 * The second exchange of an interceptor goes over the same connection, where the first body is in
 * its way.
 */
@Situation(rule = "HttpInterceptorLeak", client = "apache5")
public final class ProceedsTwice {

  private final CloseableHttpClient leaking =
      HttpClients.custom()
          .addExecInterceptorFirst(
              "again",
              (request, scope, chain) -> {
                // BUG: HttpInterceptorLeak
                ClassicHttpResponse first = chain.proceed(request, scope);
                return first.getCode() == 404 ? chain.proceed(request, scope) : first;
              })
          .build();
  private final CloseableHttpClient closing =
      HttpClients.custom()
          .addExecInterceptorFirst(
              "again",
              (request, scope, chain) -> {
                ClassicHttpResponse first = chain.proceed(request, scope);
                if (first.getCode() == 404) {
                  first.close();
                  return chain.proceed(request, scope);
                }
                return first;
              })
          .build();

  @Bad(
      calls = 8,
      expect = {"returned = 0", "requests = 2", "client ESTABLISHED = 1"})
  public int firstLeftOpen(Peer peer) throws IOException {
    return get(leaking, peer);
  }

  @Good(
      calls = 8,
      expect = {"returned = 8", "requests = 16", "client ESTABLISHED = 1"})
  public int firstClosed(Peer peer) throws IOException {
    return get(closing, peer);
  }

  private static int get(CloseableHttpClient client, Peer peer) throws IOException {
    return client.execute(new HttpGet(peer.missing()), response -> response.getCode());
  }
}
