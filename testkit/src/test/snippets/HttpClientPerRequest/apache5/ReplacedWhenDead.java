package snippets.httpclientperrequest.apache5;

import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/** Built again only if the field's client is gone. */
public final class ReplacedWhenDead {

  private CloseableHttpAsyncClient client;

  public Future<SimpleHttpResponse> send(SimpleHttpRequest request) {
    if (client == null) {
      IOReactorConfig reactor = IOReactorConfig.custom().setSoTimeout(Timeout.ofSeconds(5)).build();
      client = HttpAsyncClients.custom().setIOReactorConfig(reactor).build();
      client.start();
    }
    return client.execute(request, null);
  }
}
