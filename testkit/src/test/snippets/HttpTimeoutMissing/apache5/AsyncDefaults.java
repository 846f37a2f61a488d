package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** The async client waits for an answer without end. */
public final class AsyncDefaults {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public void start() {
    client.start();
  }

  public SimpleHttpResponse get(String uri) throws InterruptedException, ExecutionException {
    return client.execute(SimpleRequestBuilder.get(uri).build(), null).get();
  }
}
