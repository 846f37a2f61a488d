package snippets.httptimeoutonwaitonly.apache5;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** Nothing bounds the exchange of an asynchronous client. */
public final class WaitBounded {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public SimpleHttpResponse get(String uri) throws Exception {
    SimpleHttpRequest request = SimpleRequestBuilder.get(uri).build();
    // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
    return client.execute(request, null).get(5, TimeUnit.SECONDS);
  }
}
