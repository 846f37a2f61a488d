package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/** Started and stopped for one request. */
public final class AsyncLocalClient {

  public String get(String uri) throws IOException, InterruptedException, ExecutionException {
    IOReactorConfig reactor =
        IOReactorConfig.custom().setSoTimeout(Timeout.ofSeconds(5)).build();
    try (CloseableHttpAsyncClient client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        HttpAsyncClients.custom()
            .setIOReactorConfig(reactor)
            .build()) {
      client.start();
      return client.execute(SimpleRequestBuilder.get(uri).build(), null).get().getBodyText();
    }
  }
}
