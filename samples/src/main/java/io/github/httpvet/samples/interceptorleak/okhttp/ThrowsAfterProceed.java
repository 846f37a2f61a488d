package io.github.httpvet.samples.interceptorleak.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A response that an interceptor drops for an exception is closed by nobody. */
@Situation(rule = "HttpInterceptorLeak", client = "okhttp")
public final class ThrowsAfterProceed {

  private final OkHttpClient leaking =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                // BUG: HttpInterceptorLeak
                Response response = chain.proceed(chain.request());
                if (!response.isSuccessful()) {
                  throw new IOException("no answer");
                }
                return response;
              })
          .build();
  private final OkHttpClient closing =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                Response response = chain.proceed(chain.request());
                if (!response.isSuccessful()) {
                  response.close();
                  throw new IOException("no answer");
                }
                return response;
              })
          .build();

  @Bad(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 20", "client ESTABLISHED = 20"})
  public int leftOpen(Peer peer) throws IOException {
    return get(leaking, peer);
  }

  @Good(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 1", "client ESTABLISHED = 1"})
  public int closed(Peer peer) throws IOException {
    return get(closing, peer);
  }

  private static int get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.missing()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
