package snippets.httptransportperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** The manager is built for the client that the constructor keeps. */
public final class ManagerBuiltInConstructor {

  private final CloseableHttpClient client;

  public ManagerBuiltInConstructor(int perRoute) {
    PoolingHttpClientConnectionManager manager =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(perRoute)
            .build();
    client = HttpClients.custom().setConnectionManager(manager).build();
  }

  public int status(String uri) throws IOException {
    return client.execute(new HttpGet(uri), response -> response.getCode());
  }
}
