package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.WebResource;
import com.sun.jersey.api.client.config.ClientConfig;

/** Both by their keys, for one resource. */
public final class PropertiesOfResource {

  private final WebResource stock;

  public PropertiesOfResource(String address) {
    stock = Client.create().resource(address);
    stock.setProperty(ClientConfig.PROPERTY_CONNECT_TIMEOUT, 2_000);
    stock.setProperty(ClientConfig.PROPERTY_READ_TIMEOUT, 5_000);
  }

  public String get() {
    return stock.get(String.class);
  }
}
