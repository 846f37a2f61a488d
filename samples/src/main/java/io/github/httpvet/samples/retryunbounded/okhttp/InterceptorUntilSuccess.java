package io.github.httpvet.samples.retryunbounded.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * An interceptor that goes on until the answer is good asks as often as the server is in trouble,
 * at once each time.
 */
@Situation(rule = "HttpRetryUnbounded", client = "okhttp", smoke = true)
public final class InterceptorUntilSuccess {

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 101"})
  public int untilSuccess(Peer peer) throws IOException {
    Interceptor retry =
        chain -> {
          Response response = chain.proceed(chain.request());
          // BUG: HttpRetryUnbounded
          while (!response.isSuccessful()) {
            response.close();
            response = chain.proceed(chain.request());
          }
          return response;
        };
    return status(retry, peer);
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 3"})
  public int threeTimes(Peer peer) throws IOException {
    Interceptor retry =
        chain -> {
          Response response = chain.proceed(chain.request());
          for (int attempt = 1; attempt < 3 && !response.isSuccessful(); attempt++) {
            response.close();
            pause(100L << attempt);
            response = chain.proceed(chain.request());
          }
          return response;
        };
    return status(retry, peer);
  }

  private static int status(Interceptor retry, Peer peer) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder().addInterceptor(retry).build();
    Request request = new Request.Builder().url(peer.unavailableFor(100)).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }

  private static void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new InterruptedIOException("interrupted between attempts");
    }
  }
}
