package snippets.httppoolmisconfigured.apache4;

import java.util.List;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Limits on one builder, a manager on another. */
public final class SeparateBuilders {

  public List<HttpClientBuilder> builders(PoolingHttpClientConnectionManager pool) {
    HttpClientBuilder own = HttpClients.custom();
    own.setMaxConnTotal(100);
    own.setMaxConnPerRoute(50);
    HttpClientBuilder shared = HttpClients.custom();
    shared.setConnectionManager(pool);
    return List.of(own, shared);
  }
}
