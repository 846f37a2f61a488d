package snippets.httpblockingineventloop.ahc;

import java.util.function.BiConsumer;
import org.asynchttpclient.AsyncCompletionHandler;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Response;

/** The thread that completes the index is the one that would read the items. */
public final class CompletedAsksMore {

  private final AsyncHttpClient client;

  public CompletedAsksMore(AsyncHttpClient client) {
    this.client = client;
  }

  public void follow(String index, BiConsumer<String, String> sink) {
    client
        .prepareGet(index)
        .execute(
            new AsyncCompletionHandler<Void>() {
              @Override
              public Void onCompleted(Response list) throws Exception {
                if (list.getStatusCode() != 200) {
                  return null;
                }
                for (String item : list.getResponseBody().split("\n")) {
                  // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
                  Response part = client.prepareGet(item).execute().get();
                  if (part.getStatusCode() == 200) {
                    sink.accept(item, part.getResponseBody());
                  }
                }
                return null;
              }
            });
  }
}
