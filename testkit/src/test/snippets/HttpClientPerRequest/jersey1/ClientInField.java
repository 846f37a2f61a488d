package snippets.httpclientperrequest.jersey1;

import com.sun.jersey.api.client.Client;

/** One for all. */
public final class ClientInField {

  private final Client client = Client.create();

  public ClientInField() {
    client.setConnectTimeout(1_000);
    client.setReadTimeout(1_000);
  }

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
