package snippets.httptimeoutmissing.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.util.Timeout;

/** Only the connect timeout is shortened; the others stay finite. */
public final class ClassicConnectOnly {

  private final CloseableHttpClient client;

  public ClassicConnectOnly() {
    ConnectionConfig config =
        ConnectionConfig.custom().setConnectTimeout(Timeout.ofSeconds(2)).build();
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(config)
                    .build())
            .build();
  }

  public int status(ClassicHttpRequest request) throws IOException {
    return client.execute(request, response -> response.getCode());
  }
}
