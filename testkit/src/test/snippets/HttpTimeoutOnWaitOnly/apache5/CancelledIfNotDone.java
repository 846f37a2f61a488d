package snippets.httptimeoutonwaitonly.apache5;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** Whatever ends the wait, an exchange that is not done is given up. */
public final class CancelledIfNotDone {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public Optional<SimpleHttpResponse> load(String uri) throws ExecutionException {
    Future<SimpleHttpResponse> pending =
        client.execute(SimpleRequestBuilder.get(uri).build(), null);
    try {
      return Optional.of(pending.get(5, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      if (!pending.isDone()) {
        pending.cancel(true);
      }
    }
  }
}
