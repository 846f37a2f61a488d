package snippets.httpclientinloop.vertx;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One client a host, kept. */
public final class KeptPerHost {

  private final Map<String, WebClient> clients = new HashMap<>();

  public KeptPerHost(Vertx vertx, List<String> hosts) {
    for (String host : hosts) {
      clients.put(host, WebClient.create(vertx, new WebClientOptions().setDefaultHost(host)));
    }
  }

  public WebClient of(String host) {
    return clients.get(host);
  }
}
