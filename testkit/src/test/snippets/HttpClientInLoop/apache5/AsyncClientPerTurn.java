package snippets.httpclientinloop.apache5;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/** A reactor with its threads for every turn. */
public final class AsyncClientPerTurn {

  public void post(List<SimpleHttpRequest> requests)
      throws IOException, InterruptedException, ExecutionException {
    IOReactorConfig reactor =
        IOReactorConfig.custom().setSoTimeout(Timeout.ofSeconds(10)).build();
    for (SimpleHttpRequest request : requests) {
      try (CloseableHttpAsyncClient client =
          // BUG: Diagnostic contains: [HttpClientInLoop]
          HttpAsyncClients.custom()
              .setIOReactorConfig(reactor)
              .build()) {
        client.start();
        client.execute(request, null).get();
      }
    }
  }
}
