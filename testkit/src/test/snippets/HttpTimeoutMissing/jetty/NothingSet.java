package snippets.httptimeoutmissing.jetty;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;

/** Nothing bounds the wait for the response. */
public final class NothingSet {

  private final HttpClient client = new HttpClient();

  public int delete(String address) throws Exception {
    Request request = client.newRequest(address);
    request.method("DELETE");
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return request.send().getStatus();
  }
}
