package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.function.Function;

/** What is made of the target holds the client. */
public final class ProxyMade {

  private final Function<WebTarget, Object> proxies;

  public ProxyMade(Function<WebTarget, Object> proxies) {
    this.proxies = proxies;
  }

  public Object service(String address) {
    Client client = ClientBuilder.newClient();
    return proxies.apply(client.target(address));
  }
}
