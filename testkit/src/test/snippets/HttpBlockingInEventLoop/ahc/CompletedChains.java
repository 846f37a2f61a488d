package snippets.httpblockingineventloop.ahc;

import java.util.function.Consumer;
import org.asynchttpclient.AsyncCompletionHandler;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Response;

/** The handler starts the next request, and does not wait for it. */
public final class CompletedChains {

  private final AsyncHttpClient client;

  public CompletedChains(AsyncHttpClient client) {
    this.client = client;
  }

  public void follow(String first, String second, Consumer<Integer> status) {
    client
        .prepareGet(first)
        .execute(
            new AsyncCompletionHandler<Void>() {
              @Override
              public Void onCompleted(Response answer) {
                client
                    .prepareGet(second)
                    .execute()
                    .toCompletableFuture()
                    .thenAccept(next -> status.accept(next.getStatusCode()));
                return null;
              }
            });
  }
}
