package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each failure makes the next pause longer. */
public final class SlowerEachTime {

  private final OkHttpClient client;

  public SlowerEachTime(OkHttpClient client) {
    this.client = client;
  }

  public byte[] load(HttpUrl url) throws InterruptedException {
    Request request = new Request.Builder().url(url).build();
    long pause = 100;
    for (; ; ) {
      try (Response response = client.newCall(request).execute()) {
        if (response.isSuccessful()) {
          return response.body().bytes();
        }
      } catch (IOException e) {
        System.err.println("again in " + pause + " ms: " + e);
      }
      TimeUnit.MILLISECONDS.sleep(pause);
      pause = Math.min(2 * pause, 60_000);
    }
  }
}
