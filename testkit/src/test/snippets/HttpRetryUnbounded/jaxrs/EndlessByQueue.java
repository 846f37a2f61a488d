package snippets.httpretryunbounded.jaxrs;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.util.Queue;

/** The loop ends with the queue, and each turn takes another job. */
public final class EndlessByQueue {

  private final WebTarget target;

  public EndlessByQueue(WebTarget target) {
    this.target = target;
  }

  public int drain(Queue<String> jobs) {
    int failed = 0;
    String job;
    while ((job = jobs.poll()) != null) {
      try (Response response = target.path(job).request().get()) {
        if (response.getStatus() >= 400) {
          failed++;
        }
      } catch (ProcessingException e) {
        failed++;
      }
    }
    return failed;
  }
}
