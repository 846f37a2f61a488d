package io.github.httpvet.samples.interceptorleak.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** The body that an interceptor replaces is closed by nobody: its caller has the other one. */
@Situation(
    rule = "HttpInterceptorLeak",
    client = "okhttp",
    unseen = "the table has no row for how this client goes on")
public final class ReplacesBody {

  private final OkHttpClient leaking =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                Response response = chain.proceed(chain.request());
                return response.newBuilder().body(ResponseBody.create("none", null)).build();
              })
          .build();
  private final OkHttpClient closing =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                try (Response response = chain.proceed(chain.request())) {
                  return response.newBuilder().body(ResponseBody.create("none", null)).build();
                }
              })
          .build();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20"})
  public int leftOpen(Peer peer) throws IOException {
    return get(leaking, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int closed(Peer peer) throws IOException {
    return get(closing, peer);
  }

  private static int get(OkHttpClient client, Peer peer) throws IOException {
    Request request = new Request.Builder().url(peer.ok()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
