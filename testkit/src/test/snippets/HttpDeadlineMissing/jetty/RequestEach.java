package snippets.httpdeadlinemissing.jetty;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;

/** Each exchange has a minute as a whole, and so has the next. */
public final class RequestEach {

  private final HttpClient client;

  public RequestEach(HttpClient client) {
    this.client = client;
  }

  public int status(String uri) throws InterruptedException, ExecutionException {
    for (int attempt = 0; attempt < 4; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return client.newRequest(uri).timeout(1, TimeUnit.MINUTES).send().getStatus();
      } catch (TimeoutException e) {
        System.err.println("attempt " + attempt + " timed out");
      }
    }
    return -1;
  }
}
