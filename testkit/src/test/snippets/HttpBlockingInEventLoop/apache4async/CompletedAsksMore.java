package snippets.httpblockingineventloop.apache4async;

import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.concurrent.FutureCallback;
import org.apache.http.nio.client.HttpAsyncClient;

/** The reactor thread of the first answer waits for the second. */
public final class CompletedAsksMore {

  private final HttpAsyncClient client;

  public CompletedAsksMore(HttpAsyncClient client) {
    this.client = client;
  }

  public void both(HttpGet first, HttpGet second, Consumer<Integer> status) {
    client.execute(
        first,
        new FutureCallback<HttpResponse>() {
          @Override
          public void completed(HttpResponse answer) {
            try {
              // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
              HttpResponse other = client.execute(second, null).get();
              status.accept(other.getStatusLine().getStatusCode());
            } catch (InterruptedException | ExecutionException e) {
              failed(e);
            }
          }

          @Override
          public void failed(Exception e) {
            System.err.println(first.getURI() + ": " + e);
          }

          @Override
          public void cancelled() {
            System.err.println(first.getURI() + ": cancelled");
          }
        });
  }
}
