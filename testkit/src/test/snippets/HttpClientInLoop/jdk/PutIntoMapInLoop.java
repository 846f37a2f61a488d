package snippets.httpclientinloop.jdk;

import java.net.Authenticator;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.Map;

/** Each tenant has its own credentials, so its own client, once. */
public final class PutIntoMapInLoop {

  private final Map<String, HttpClient> byTenant = new HashMap<>();

  public void configure(Map<String, Authenticator> tenants) {
    for (Map.Entry<String, Authenticator> tenant : tenants.entrySet()) {
      HttpClient client = HttpClient.newBuilder().authenticator(tenant.getValue()).build();
      byTenant.put(tenant.getKey(), client);
    }
  }
}
