package snippets.httptimeoutonwaitonly.apache4async;

import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.http.HttpHost;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** A server that took the connection may be silent for ever. */
public final class ConnectTimeoutOnly {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setDefaultRequestConfig(RequestConfig.custom().setConnectTimeout(2_000).build())
          .build();

  public int status(HttpHost host, String path) throws Exception {
    HttpGet get = new HttpGet(path);
    Future<HttpResponse> pending = client.execute(host, get, null);
    long waited = 5_000;
    try {
      // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
      HttpResponse response = pending.get(waited, TimeUnit.MILLISECONDS);
      return response.getStatusLine().getStatusCode();
    } catch (TimeoutException e) {
      throw new IOException("no answer of " + host + " in " + waited + " ms", e);
    }
  }
}
