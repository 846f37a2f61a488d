package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** The request's own config is not known here. */
public final class AsyncRequestFromOutside {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public void start() {
    client.start();
  }

  public Future<SimpleHttpResponse> send(SimpleHttpRequest request) {
    return client.execute(request, null);
  }
}
