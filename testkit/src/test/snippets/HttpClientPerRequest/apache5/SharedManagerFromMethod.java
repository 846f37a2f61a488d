package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;

/** The manager comes from elsewhere, so it may well be shared. */
public final class SharedManagerFromMethod {

  private final Supplier<HttpClientConnectionManager> connections;

  public SharedManagerFromMethod(Supplier<HttpClientConnectionManager> connections) {
    this.connections = connections;
  }

  public int status(String uri) throws IOException {
    CloseableHttpClient client =
        HttpClients.custom().setConnectionManager(connections.get()).build();
    return client.execute(new HttpGet(uri), response -> response.getCode());
  }
}
