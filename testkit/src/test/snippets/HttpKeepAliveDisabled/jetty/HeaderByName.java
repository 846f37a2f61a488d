package snippets.httpkeepalivedisabled.jetty;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;

/** A header by its name. */
public final class HeaderByName {

  public Request prepare(HttpClient client, String uri) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return client.newRequest(uri).header("Connection", "close");
  }
}
