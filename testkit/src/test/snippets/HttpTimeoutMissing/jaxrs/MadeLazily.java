package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import javax.net.ssl.SSLContext;

/** Whichever of the clients is handed out, it has no bound. */
public class MadeLazily {

  private final SSLContext context;
  private Client client;

  public MadeLazily(SSLContext context) {
    this.context = context;
  }

  public Client client() {
    if (context != null) {
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      client = ClientBuilder.newBuilder().sslContext(context).build();
    }
    if (client == null) {
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      client = ClientBuilder.newClient();
    }
    return client;
  }
}
