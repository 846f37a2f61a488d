package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;

/** A client waits for ever by default. */
public final class NothingSet {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final Client client = Client.create();

  public String get(String address) {
    return client.resource(address).path("status").get(String.class);
  }

  public String find(String address, String name) {
    return client.resource(address).queryParam("name", name).accept("text/plain").get(String.class);
  }
}
