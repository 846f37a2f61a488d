package snippets.httpblockingineventloop.ahc;

import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import org.asynchttpclient.AsyncCompletionHandler;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Response;

/** The handler gives the items to workers, which wait. */
public final class CompletedHandsOver {

  private final AsyncHttpClient client;
  private final ExecutorService workers;

  public CompletedHandsOver(AsyncHttpClient client, ExecutorService workers) {
    this.client = client;
    this.workers = workers;
  }

  public void follow(String index, BiConsumer<String, String> sink) {
    client
        .prepareGet(index)
        .execute(
            new AsyncCompletionHandler<Void>() {
              @Override
              public Void onCompleted(Response list) {
                if (list.getStatusCode() == 200) {
                  for (String item : list.getResponseBody().split("\n")) {
                    workers.submit(() -> load(item, sink));
                  }
                }
                return null;
              }
            });
  }

  private Void load(String item, BiConsumer<String, String> sink) throws Exception {
    Response part = client.prepareGet(item).execute().get();
    if (part.getStatusCode() == 200) {
      sink.accept(item, part.getResponseBody());
    }
    return null;
  }
}
