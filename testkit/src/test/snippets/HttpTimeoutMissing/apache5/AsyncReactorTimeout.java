package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/** The reactor's socket timeout bounds every read. */
public final class AsyncReactorTimeout {

  private final CloseableHttpAsyncClient client;

  public AsyncReactorTimeout() {
    IOReactorConfig config = IOReactorConfig.custom().setSoTimeout(Timeout.ofSeconds(10)).build();
    client = HttpAsyncClients.custom().setIOReactorConfig(config).build();
    client.start();
  }

  public Future<SimpleHttpResponse> get(String uri) {
    return client.execute(SimpleRequestBuilder.get(uri).build(), null);
  }
}
