package snippets.httppoolmisconfigured.commons3;

import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;

/** 100 in all, and 2 to each server. */
public final class TotalOnly {

  public HttpClient client() {
    MultiThreadedHttpConnectionManager manager = new MultiThreadedHttpConnectionManager();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    manager.setMaxTotalConnections(100);
    HttpClient client = new HttpClient(manager);
    client.getHttpConnectionManager().getParams().setConnectionTimeout(2_000);
    client.getHttpConnectionManager().getParams().setSoTimeout(5_000);
    client.getParams().setConnectionManagerTimeout(2_000);
    return client;
  }
}
