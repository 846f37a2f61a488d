package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The read timeout is the sockets' own. */
public final class SocketConfigOnManager {

  private final CloseableHttpClient client;

  public SocketConfigOnManager() {
    PoolingHttpClientConnectionManager manager = new PoolingHttpClientConnectionManager();
    manager.setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(5_000).build());
    client =
        HttpClients.custom()
            .setConnectionManager(manager)
            .setDefaultRequestConfig(RequestConfig.custom().setConnectTimeout(2_000).build())
            .build();
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
