package snippets.httptimeoutmissing.apache4async;

import java.util.concurrent.Future;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.concurrent.FutureCallback;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** Nothing is bounded by default. */
public final class Defaults {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public Future<HttpResponse> get(String uri, FutureCallback<HttpResponse> callback) {
    return client.execute(new HttpGet(uri), callback);
  }
}
