package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Timer;
import java.util.TimerTask;

/** The task of a timer is an object, of a class without a name. */
public final class TimerTaskObject {

  private final HttpRequest request;

  public TimerTaskObject(HttpRequest request) {
    this.request = request;
  }

  public void start(Timer timer) {
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            // BUG: Diagnostic contains: [HttpClientInLoop]
            send(HttpClient.newHttpClient());
          }
        };
    timer.schedule(task, 0, 60_000);
  }

  public void startOnce(Timer timer) {
    timer.schedule(
        new TimerTask() {
          private final HttpClient client = HttpClient.newHttpClient();

          @Override
          public void run() {
            send(client);
          }
        },
        0,
        60_000);
  }

  private void send(HttpClient client) {
    try {
      client.send(request, BodyHandlers.discarding());
    } catch (IOException e) {
      System.err.println(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
