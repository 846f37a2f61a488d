package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** The wait for the future is bounded. */
public final class AsyncWaitBounded {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public SimpleHttpResponse get(String uri)
      throws InterruptedException, ExecutionException, TimeoutException {
    Future<SimpleHttpResponse> future =
        client.execute(SimpleRequestBuilder.get(uri).build(), null);
    try {
      return future.get(10, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw e;
    }
  }
}
