package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;

/** A function that ends the client sets no timeout. */
public final class DestroyedInHook {

  private final Client client;

  public DestroyedInHook() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    client = Client.create();
    Runtime.getRuntime().addShutdownHook(new Thread(client::destroy));
  }

  public String get(String uri) {
    return client.resource(uri).get(String.class);
  }
}
