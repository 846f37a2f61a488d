package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;

/** Set on the client. */
public final class BothTimeouts {

  private final Client client;

  public BothTimeouts(int millis) {
    client = Client.create();
    client.setConnectTimeout(millis);
    client.setReadTimeout(millis);
  }

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
