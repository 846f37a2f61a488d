package snippets.httptimeoutmissing.apache5;

import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.concurrent.FutureCallback;

/** The callback may never be called. */
public final class AsyncCallback {

  private final CloseableHttpAsyncClient client =
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      HttpAsyncClients.custom().disableCookieManagement().build();

  public void get(String uri, FutureCallback<SimpleHttpResponse> callback) {
    SimpleHttpRequest request = SimpleRequestBuilder.get(uri).build();
    client.execute(request, callback);
  }
}
