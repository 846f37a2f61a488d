package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.config.ClientConfig;
import com.sun.jersey.api.client.config.DefaultClientConfig;

/** No timeout is among the properties and features. */
public final class OtherProperties {

  private final Client client;

  public OtherProperties() {
    ClientConfig config = new DefaultClientConfig();
    config.getProperties().put(ClientConfig.PROPERTY_FOLLOW_REDIRECTS, true);
    config.getFeatures().put("com.sun.jersey.api.json.POJOMappingFeature", true);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    client = Client.create(config);
    client.setChunkedEncodingSize(1_024);
  }

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
