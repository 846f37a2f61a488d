package snippets.httptimeoutonwaitonly.apache5;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.concurrent.FutureCallback;

/** A callback counts, the caller waits, and a silent server keeps the connection. */
public final class CallbackAndWait implements FutureCallback<SimpleHttpResponse> {

  private final AtomicInteger failures = new AtomicInteger();
  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom().setUserAgent("stock/2").disableCookieManagement().build();

  public int status(String uri) throws InterruptedException, ExecutionException {
    Future<SimpleHttpResponse> future = client.execute(SimpleHttpRequest.create("GET", uri), this);
    try {
      // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
      return future.get(1_500, TimeUnit.MILLISECONDS).getCode();
    } catch (TimeoutException e) {
      failures.incrementAndGet();
      return 504;
    }
  }

  @Override
  public void completed(SimpleHttpResponse result) {}

  @Override
  public void failed(Exception ex) {
    failures.incrementAndGet();
  }

  @Override
  public void cancelled() {}
}
