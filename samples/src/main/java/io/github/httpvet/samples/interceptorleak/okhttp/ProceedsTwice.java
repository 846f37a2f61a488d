package io.github.httpvet.samples.interceptorleak.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** An interceptor that goes on a second time while the first response is open gets an exception. */
@Situation(rule = "HttpInterceptorLeak", client = "okhttp")
public final class ProceedsTwice {

  private final OkHttpClient leaking =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                // BUG: HttpInterceptorLeak
                Response first = chain.proceed(chain.request());
                return first.isSuccessful() ? first : chain.proceed(chain.request());
              })
          .build();
  private final OkHttpClient closing =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                Response first = chain.proceed(chain.request());
                if (first.isSuccessful()) {
                  return first;
                }
                first.close();
                return chain.proceed(chain.request());
              })
          .build();

  @Bad(
      calls = 5,
      expect = {"failed IllegalStateException = 5", "requests = 5", "connections = 5"})
  public int firstLeftOpen(Peer peer) throws IOException {
    return get(leaking, peer);
  }

  @Good(
      calls = 5,
      expect = {"failed IllegalStateException = 0", "requests = 10", "connections = 1"})
  public int firstClosed(Peer peer) throws IOException {
    return get(closing, peer);
  }

  private static int get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.missing()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
