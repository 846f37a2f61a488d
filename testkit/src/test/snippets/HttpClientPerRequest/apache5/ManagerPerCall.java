package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;

/** The manager is the client's own: one finding, at the client. */
public final class ManagerPerCall {

  public int status(String uri, TlsSocketStrategy tls) throws IOException {
    PoolingHttpClientConnectionManager manager =
        PoolingHttpClientConnectionManagerBuilder.create().setTlsSocketStrategy(tls).build();
    try (CloseableHttpClient client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        HttpClientBuilder.create()
            .setConnectionManager(manager)
            .build()) {
      return client.execute(new HttpGet(uri), response -> response.getCode());
    }
  }
}
