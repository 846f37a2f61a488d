package snippets.httptimeoutonwaitonly.apache4async;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** What is pending is an object of its own, whose close cancels the exchange. */
public final class CancelledByCloser {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  /** One exchange. */
  public static final class Exchange implements AutoCloseable {
    private final Future<HttpResponse> future;

    Exchange(Future<HttpResponse> future) {
      this.future = future;
    }

    HttpResponse await(int seconds) throws Exception {
      return future.get(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
      future.cancel(true);
    }
  }

  public int status(String uri) throws Exception {
    try (Exchange exchange = new Exchange(client.execute(new HttpGet(uri), null))) {
      return exchange.await(5).getStatusLine().getStatusCode();
    }
  }
}
