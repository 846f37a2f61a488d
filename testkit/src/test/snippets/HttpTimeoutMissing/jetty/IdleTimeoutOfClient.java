package snippets.httptimeoutmissing.jetty;

import org.eclipse.jetty.client.HttpClient;

/** The client ends connections on which nothing happens. */
public final class IdleTimeoutOfClient {

  private final HttpClient client = new HttpClient();

  public IdleTimeoutOfClient() {
    client.setIdleTimeout(10_000);
  }

  public int get(String address) throws Exception {
    return client.newRequest(address).send().getStatus();
  }
}
