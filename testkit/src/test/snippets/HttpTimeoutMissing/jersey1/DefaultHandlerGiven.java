package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.config.DefaultClientConfig;
import com.sun.jersey.client.urlconnection.URLConnectionClientHandler;

/** The handler that it has by default has no timeouts. */
public final class DefaultHandlerGiven {

  private final Client client =
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      new Client(new URLConnectionClientHandler(), new DefaultClientConfig());

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
