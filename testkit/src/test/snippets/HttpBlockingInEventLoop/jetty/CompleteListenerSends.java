package snippets.httpblockingineventloop.jetty;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.ContentResponse;
import org.eclipse.jetty.client.api.Request;

/** What is run at the end of the first request waits for another one. */
public final class CompleteListenerSends {

  private final HttpClient client;

  public CompleteListenerSends(HttpClient client) {
    this.client = client;
  }

  public void chain(String first, String second) {
    client
        .newRequest(first)
        .timeout(5, TimeUnit.SECONDS)
        .send(
            result -> {
              if (result.isFailed()) {
                return;
              }
              Request next = client.newRequest(second).timeout(5, TimeUnit.SECONDS);
              try {
                // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
                ContentResponse answer = next.send();
                System.out.println(answer.getStatus());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (ExecutionException | TimeoutException e) {
                System.err.println(second + ": " + e);
              }
            });
  }
}
