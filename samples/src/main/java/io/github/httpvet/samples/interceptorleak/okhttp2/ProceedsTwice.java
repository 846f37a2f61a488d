package io.github.httpvet.samples.interceptorleak.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** The first of two responses of an interceptor is closed by nobody. */
@Situation(rule = "HttpInterceptorLeak", client = "okhttp2")
public final class ProceedsTwice {

  private final OkHttpClient leaking = new OkHttpClient();
  private final OkHttpClient closing = new OkHttpClient();

  public ProceedsTwice() {
    leaking
        .interceptors()
        .add(
            chain -> {
              // BUG: HttpInterceptorLeak
              Response first = chain.proceed(chain.request());
              return first.isSuccessful() ? first : chain.proceed(chain.request());
            });
    closing
        .interceptors()
        .add(
            chain -> {
              Response first = chain.proceed(chain.request());
              if (first.isSuccessful()) {
                return first;
              }
              first.body().close();
              return chain.proceed(chain.request());
            });
  }

  @Bad(
      calls = 10,
      expect = {"requests = 20", "connections = 11", "client ESTABLISHED = 11"})
  public String firstLeftOpen(Peer peer) throws IOException {
    return get(leaking, peer);
  }

  @Good(
      calls = 10,
      expect = {"requests = 20", "connections = 1", "client ESTABLISHED = 1"})
  public String firstClosed(Peer peer) throws IOException {
    return get(closing, peer);
  }

  private static String get(OkHttpClient client, Peer peer) throws IOException {
    return client
        .newCall(new Request.Builder().url(peer.missing()).build())
        .execute()
        .body()
        .string();
  }
}
