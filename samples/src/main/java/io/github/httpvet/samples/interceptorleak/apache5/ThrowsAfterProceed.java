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
 * A response that an interceptor drops for an exception keeps its connection: a pool of 5 is soon
 * used up.
 */
@Situation(rule = "HttpInterceptorLeak", client = "apache5")
public final class ThrowsAfterProceed {

  private final CloseableHttpClient leaking =
      HttpClients.custom()
          .addExecInterceptorFirst(
              "check",
              (request, scope, chain) -> {
                // BUG: HttpInterceptorLeak
                ClassicHttpResponse response = chain.proceed(request, scope);
                if (response.getCode() == 404) {
                  throw new IOException("no answer");
                }
                return response;
              })
          .build();
  private final CloseableHttpClient closing =
      HttpClients.custom()
          .addExecInterceptorFirst(
              "check",
              (request, scope, chain) -> {
                ClassicHttpResponse response = chain.proceed(request, scope);
                if (response.getCode() == 404) {
                  response.close();
                  throw new IOException("no answer");
                }
                return response;
              })
          .build();

  @Bad(
      calls = 8,
      expect = {"returned = 5", "client ESTABLISHED = 5"})
  public int leftOpen(Peer peer) throws IOException {
    return get(leaking, peer);
  }

  @Good(
      calls = 8,
      expect = {"returned = 8", "requests = 8", "client ESTABLISHED = 1"})
  public int closed(Peer peer) throws IOException {
    return get(closing, peer);
  }

  private static int get(CloseableHttpClient client, Peer peer) throws IOException {
    return client.execute(new HttpGet(peer.missing()), response -> response.getCode());
  }
}
