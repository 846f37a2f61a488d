package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The limiter blocks until the next turn is allowed. */
public final class LimiterLetsThrough {

  private final OkHttpClient client;
  private final Semaphore permits;

  public LimiterLetsThrough(OkHttpClient client, Semaphore permits) {
    this.client = client;
    this.permits = permits;
  }

  public String load(Request request) throws InterruptedException {
    while (true) {
      permits.acquire();
      try (Response response = client.newCall(request).execute()) {
        if (response.isSuccessful()) {
          return response.body().string();
        }
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
