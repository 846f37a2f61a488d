package snippets.httpblockingineventloop.ahc;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.ListenableFuture;
import org.asynchttpclient.Response;

/** The listener has an executor of its own. */
public final class ListenerOnWorkers {

  private final AsyncHttpClient client;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  public ListenerOnWorkers(AsyncHttpClient client) {
    this.client = client;
  }

  public void warm(String first, String second) {
    ListenableFuture<Response> future = client.prepareGet(first).execute();
    future.addListener(() -> report(second), workers);
  }

  private void report(String address) {
    try {
      Response response = client.prepareGet(address).execute().get();
      System.out.println(address + ": " + response.getStatusCode());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      System.err.println(address + ": " + e.getCause());
    }
  }
}
