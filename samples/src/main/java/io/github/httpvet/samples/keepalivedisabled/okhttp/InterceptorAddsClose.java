package io.github.httpvet.samples.keepalivedisabled.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * An interceptor that adds the header to all requests of a client leaves it no connection to reuse.
 */
@Situation(rule = "HttpKeepAliveDisabled", client = "okhttp")
public final class InterceptorAddsClose {

  private final OkHttpClient closing =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain ->
                  chain.proceed(
                      // BUG: HttpKeepAliveDisabled
                      chain.request().newBuilder().addHeader("Connection", "close").build()))
          .build();
  private final OkHttpClient keeping = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public void withInterceptor(Peer peer) throws IOException {
    get(closing, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public void withoutInterceptor(Peer peer) throws IOException {
    get(keeping, peer);
  }

  private static void get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.ok()).build();
    try (Response response = client.newCall(request).execute()) {
      response.body().string();
    }
  }
}
