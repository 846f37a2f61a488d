package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import org.glassfish.jersey.client.JerseyClientBuilder;

/** Static methods of the builder are called by the name of a subclass, too. */
public final class MadeBySubclassName {

  public Client plain() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return JerseyClientBuilder.newClient();
  }
}
