package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;

/** A light client on the manager of the field. */
public final class SharedManagerField {

  private final HttpClientConnectionManager connections;

  public SharedManagerField(HttpClientConnectionManager connections) {
    this.connections = connections;
  }

  public String get(String uri, RequestConfig config) throws IOException {
    CloseableHttpClient client =
        HttpClients.custom()
            .setConnectionManager(connections)
            .setConnectionManagerShared(true)
            .setDefaultRequestConfig(config)
            .build();
    return client.execute(new HttpGet(uri), new BasicHttpClientResponseHandler());
  }
}
