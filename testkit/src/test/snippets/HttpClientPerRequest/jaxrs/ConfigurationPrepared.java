package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.JerseyClientBuilder;

/** Others may give the configuration connections. */
public final class ConfigurationPrepared {

  public interface Preparation {
    void prepare(ClientConfig config);
  }

  private final Preparation preparation;

  public ConfigurationPrepared(Preparation preparation) {
    this.preparation = preparation;
  }

  public String get(String address) {
    ClientConfig config = new ClientConfig();
    preparation.prepare(config);
    Client client = JerseyClientBuilder.createClient(config);
    return client.target(address).request().get(String.class);
  }
}
