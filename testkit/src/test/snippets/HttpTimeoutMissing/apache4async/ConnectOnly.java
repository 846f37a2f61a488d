package snippets.httptimeoutmissing.apache4async;

import java.util.concurrent.ExecutionException;
import org.apache.http.HttpHost;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.impl.nio.reactor.IOReactorConfig;
import org.apache.http.nio.client.HttpAsyncClient;

/** Connected quickly, then silent. */
public final class ConnectOnly {

  private final HttpAsyncClient client =
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      HttpAsyncClients.custom()
          .setDefaultIOReactorConfig(IOReactorConfig.custom().setConnectTimeout(1_000).build())
          .build();

  public HttpResponse get(HttpHost host) throws InterruptedException, ExecutionException {
    HttpClientContext context = HttpClientContext.create();
    return client.execute(host, new HttpGet("/"), context, null).get();
  }
}
