package snippets.httptimeoutdisabled.jetty;

import org.eclipse.jetty.client.HttpClient;

/** Of all connections. */
public final class ZeroOfClient {

  public void prepare(HttpClient client) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    client.setIdleTimeout(0);
  }
}
