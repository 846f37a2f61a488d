package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A fixed-rate task that starts over with a new client. */
public final class ScheduledLambda {

  private final ScheduledExecutorService timer;

  public ScheduledLambda(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  public void start(HttpRequest heartbeat) {
    timer.scheduleAtFixedRate(
        () -> {
          try {
            // BUG: Diagnostic contains: [HttpClientInLoop]
            HttpClient client = HttpClient.newHttpClient();
            client.send(heartbeat, HttpResponse.BodyHandlers.discarding());
          } catch (IOException | InterruptedException e) {
            System.err.println("heartbeat failed: " + e);
          }
        },
        0,
        30,
        TimeUnit.SECONDS);
  }
}
