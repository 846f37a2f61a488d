package io.github.httpvet.samples.retryunsafe.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** An interceptor that goes on again after a bad status sends a POST as often as a GET. */
@Situation(rule = "HttpRetryUnsafe", client = "okhttp", smoke = true)
public final class InterceptorResendsPost {

  @Bad(
      calls = 1,
      expect = {"requests POST = 3"})
  public int anyMethod(Peer peer) throws IOException {
    Interceptor retry =
        chain -> {
          Response response = chain.proceed(chain.request());
          for (int attempt = 1; attempt < 3 && response.code() >= 500; attempt++) {
            response.close();
            // BUG: HttpRetryUnsafe
            response = chain.proceed(chain.request());
          }
          return response;
        };
    return pay(retry, peer);
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1"})
  public int readsOnly(Peer peer) throws IOException {
    Interceptor retry =
        chain -> {
          Response response = chain.proceed(chain.request());
          boolean reads = chain.request().method().equals("GET");
          for (int attempt = 1; reads && attempt < 3 && response.code() >= 500; attempt++) {
            response.close();
            response = chain.proceed(chain.request());
          }
          return response;
        };
    return pay(retry, peer);
  }

  private static int pay(Interceptor retry, Peer peer) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder().addInterceptor(retry).build();
    RequestBody body = RequestBody.create(new byte[] {1});
    Request request = new Request.Builder().url(peer.unavailable(1)).post(body).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
