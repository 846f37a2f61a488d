package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The task is run again and again by the timer. */
public final class InTimerTask {

  private final ScheduledExecutorService scheduler;

  public InTimerTask(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }

  public void watch(Request request, Consumer<Integer> statuses) {
    scheduler.scheduleWithFixedDelay(() -> statuses.accept(poll(request)), 1, 1, TimeUnit.MINUTES);
  }

  private static int poll(Request request) {
    // BUG: Diagnostic contains: [HttpClientInLoop]
    OkHttpClient client = new OkHttpClient();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    } catch (IOException e) {
      return -1;
    }
  }
}
