package snippets.httptimeoutmissing.jetty;

import org.eclipse.jetty.client.HttpClient;

/** A connect timeout does not bound the wait for an answer. */
public final class ConnectTimeoutOnly {

  private final HttpClient client;

  public ConnectTimeoutOnly() {
    client = new HttpClient();
    client.setConnectTimeout(1_000);
  }

  public int post(String address) throws Exception {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.POST(address).header("X-Kind", "test").send().getStatus();
  }
}
