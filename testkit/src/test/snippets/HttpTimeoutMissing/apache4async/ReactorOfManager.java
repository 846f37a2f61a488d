package snippets.httptimeoutmissing.apache4async;

import java.util.concurrent.Future;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager;
import org.apache.http.impl.nio.reactor.DefaultConnectingIOReactor;
import org.apache.http.impl.nio.reactor.IOReactorConfig;
import org.apache.http.nio.reactor.IOReactorException;

/** The timeouts are those of the manager's reactor. */
public final class ReactorOfManager {

  private final CloseableHttpAsyncClient client;

  public ReactorOfManager() throws IOReactorException {
    IOReactorConfig config =
        IOReactorConfig.custom().setConnectTimeout(1_000).setSoTimeout(5_000).build();
    client =
        HttpAsyncClients.custom()
            .setConnectionManager(
                new PoolingNHttpClientConnectionManager(new DefaultConnectingIOReactor(config)))
            .build();
  }

  public Future<HttpResponse> get(String uri) {
    return client.execute(new HttpGet(uri), null);
  }
}
