package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;

/** The manager is made once with the object, and every client borrows it. */
public final class ManagerThroughConstructor {
  private final PoolingHttpClientConnectionManager manager;
  private final HttpClientBuilder builder;

  public ManagerThroughConstructor() {
    manager = new PoolingHttpClientConnectionManager();
    builder = HttpClientBuilder.create().setConnectionManager(manager).setConnectionManagerShared(true);
  }

  public int status(String address) throws IOException {
    try (CloseableHttpClient client = builder.build()) {
      return client.execute(new HttpGet(address), answer -> answer.getCode());
    }
  }

  public int direct(String address) throws IOException {
    try (CloseableHttpClient client =
        HttpClients.custom().setConnectionManager(manager).setConnectionManagerShared(true).build()) {
      return client.execute(new HttpGet(address), answer -> answer.getCode());
    }
  }

  public int either(String address, boolean isSystem) throws IOException {
    try (CloseableHttpClient client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        isSystem ? HttpClients.createSystem() : HttpClients.createDefault()) {
      return client.execute(new HttpGet(address), answer -> answer.getCode());
    }
  }
}
