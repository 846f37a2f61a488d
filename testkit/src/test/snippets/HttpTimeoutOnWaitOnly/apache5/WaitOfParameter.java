package snippets.httptimeoutonwaitonly.apache5;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** How long is waited is the caller's choice, and the exchange is nobody's. */
public final class WaitOfParameter {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public Optional<String> load(String uri, Duration patience) {
    SimpleHttpRequest request = SimpleRequestBuilder.get(uri).build();
    try {
      SimpleHttpResponse response =
          // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
          client.execute(request, null).get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.ofNullable(response.getBodyText());
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
