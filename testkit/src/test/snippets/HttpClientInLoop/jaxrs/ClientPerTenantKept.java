package snippets.httpclientinloop.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One client a tenant, kept. */
public final class ClientPerTenantKept {

  private final Map<String, Client> clients = new HashMap<>();

  public ClientPerTenantKept(List<String> tenants) {
    for (String tenant : tenants) {
      Client client = ClientBuilder.newBuilder().readTimeout(5, TimeUnit.SECONDS).build();
      clients.put(tenant, client);
    }
  }

  public String name(String tenant, String address) {
    return clients.get(tenant).target(address).request().get(String.class);
  }
}
