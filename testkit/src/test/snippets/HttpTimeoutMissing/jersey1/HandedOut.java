package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;

/** Who asks for a client gets one without timeouts, or one that has them. */
public final class HandedOut {

  public Client bounded() {
    Client client = Client.create();
    client.setConnectTimeout(1_000);
    client.setReadTimeout(2_000);
    return client;
  }

  public Client unbounded() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    Client client = Client.create();
    client.setFollowRedirects(false);
    return client;
  }
}
