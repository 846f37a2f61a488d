package snippets.httpclientinloop.ahc;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** One client for each tenant, kept. */
public final class StoredPerTenant {

  private final Map<String, AsyncHttpClient> clients = new ConcurrentHashMap<>();

  public void connect(List<String> tenants) {
    for (String tenant : tenants) {
      clients.put(tenant, Dsl.asyncHttpClient(Dsl.config().setUserAgent(tenant)));
    }
  }
}
