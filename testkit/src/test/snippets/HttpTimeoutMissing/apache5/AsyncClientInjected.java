package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;

/** Who built the client may have bounded it. */
public final class AsyncClientInjected {

  private final CloseableHttpAsyncClient client;

  public AsyncClientInjected(CloseableHttpAsyncClient client) {
    this.client = client;
  }

  public SimpleHttpResponse get(String uri) throws InterruptedException, ExecutionException {
    return client.execute(SimpleRequestBuilder.get(uri).build(), null).get();
  }
}
