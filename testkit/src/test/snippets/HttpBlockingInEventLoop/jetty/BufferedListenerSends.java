package snippets.httpblockingineventloop.jetty;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.api.Result;
import org.eclipse.jetty.client.util.BufferingResponseListener;

/** The listener has the whole answer, and still runs on a thread of the selector. */
public final class BufferedListenerSends {

  private final HttpClient client;
  private final Request audit;

  public BufferedListenerSends(HttpClient client, Request audit) {
    this.client = client;
    this.audit = audit;
  }

  public void ask(String address) {
    Request request = client.newRequest(address).timeout(4, TimeUnit.SECONDS);
    request.send(
        new BufferingResponseListener() {
          @Override
          public void onComplete(Result result) {
            try {
              // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
              System.out.println(audit.send().getStatus());
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
              System.err.println("no audit: " + e);
            }
          }
        });
  }
}
