package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each failure is printed, and the next attempt follows at once. */
public final class NeverSlower {

  private final OkHttpClient client;

  public NeverSlower(OkHttpClient client) {
    this.client = client;
  }

  public byte[] load(HttpUrl url) {
    Request request = new Request.Builder().url(url).build();
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    for (; ; ) {
      try (Response response = client.newCall(request).execute()) {
        switch (response.code()) {
          case 200:
            return response.body().bytes();
          case 404:
            return new byte[0];
          default:
            System.err.println("status " + response.code());
        }
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
