package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What is scheduled is an object of a class of its own. */
public final class ScheduledClass {

  private final ScheduledExecutorService scheduler;

  public ScheduledClass(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }

  public void start(Request request) {
    scheduler.scheduleWithFixedDelay(new Ping(request), 1, 1, TimeUnit.MINUTES);
  }

  private static final class Ping implements Runnable {
    private final Request request;

    Ping(Request request) {
      this.request = request;
    }

    @Override
    public void run() {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      OkHttpClient client = new OkHttpClient();
      try (Response response = client.newCall(request).execute()) {
        System.out.println(response.body().string());
      } catch (IOException e) {
        System.err.println(e);
      }
    }
  }
}
