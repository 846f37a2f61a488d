package io.github.httpvet.samples.interceptorleak.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** A response that an interceptor drops for an exception is closed by nobody. */
@Situation(rule = "HttpInterceptorLeak", client = "okhttp2")
public final class ThrowsAfterProceed {

  private final OkHttpClient leaking = new OkHttpClient();
  private final OkHttpClient closing = new OkHttpClient();

  public ThrowsAfterProceed() {
    leaking
        .interceptors()
        .add(
            chain -> {
              // BUG: HttpInterceptorLeak
              Response response = chain.proceed(chain.request());
              if (!response.isSuccessful()) {
                throw new IOException("no answer");
              }
              return response;
            });
    closing
        .interceptors()
        .add(
            chain -> {
              Response response = chain.proceed(chain.request());
              if (!response.isSuccessful()) {
                response.body().close();
                throw new IOException("no answer");
              }
              return response;
            });
  }

  @Bad(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 20", "client ESTABLISHED = 20"})
  public String leftOpen(Peer peer) throws IOException {
    return get(leaking, peer);
  }

  @Good(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 1", "client ESTABLISHED = 1"})
  public String closed(Peer peer) throws IOException {
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
