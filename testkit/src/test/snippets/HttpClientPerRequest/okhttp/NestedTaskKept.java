package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The task that has the client runs again and again. */
public final class NestedTaskKept {

  private final ScheduledExecutorService executor;

  NestedTaskKept(ScheduledExecutorService executor) {
    this.executor = executor;
  }

  public void watch(String url) {
    executor.scheduleAtFixedRate(new Ping(url), 1, 1, TimeUnit.MINUTES);
  }

  private static final class Ping implements Runnable {
    private final OkHttpClient client = new OkHttpClient();
    private final String url;

    Ping(String url) {
      this.url = url;
    }

    @Override
    public void run() {
      try (Response response = client.newCall(new Request.Builder().url(url).build()).execute()) {
        if (response.isSuccessful()) {
          response.body().bytes();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
