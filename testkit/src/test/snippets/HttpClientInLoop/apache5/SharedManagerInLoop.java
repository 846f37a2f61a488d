package snippets.httpclientinloop.apache5;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;

/** Client objects in a loop on one shared connection manager. */
public final class SharedManagerInLoop {

  private final PoolingHttpClientConnectionManager manager =
      new PoolingHttpClientConnectionManager();

  public void visit(Map<URI, RequestConfig> sites) throws IOException {
    for (Map.Entry<URI, RequestConfig> site : sites.entrySet()) {
      CloseableHttpClient client =
          HttpClients.custom()
              .setConnectionManager(manager)
              .setConnectionManagerShared(true)
              .setDefaultRequestConfig(site.getValue())
              .build();
      client.execute(new HttpGet(site.getKey()), response -> response.getCode());
    }
  }
}
