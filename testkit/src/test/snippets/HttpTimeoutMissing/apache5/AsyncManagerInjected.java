package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;

/** The manager may carry a socket timeout. */
public final class AsyncManagerInjected {

  private final CloseableHttpAsyncClient client;

  public AsyncManagerInjected(AsyncClientConnectionManager manager) {
    client = HttpAsyncClients.custom().setConnectionManager(manager).build();
    client.start();
  }

  public Future<SimpleHttpResponse> get(String uri) {
    return client.execute(SimpleRequestBuilder.get(uri).build(), null);
  }
}
