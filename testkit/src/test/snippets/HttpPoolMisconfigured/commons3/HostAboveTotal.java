package snippets.httppoolmisconfigured.commons3;

import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** Thirty connections to a host do not fit into a pool of ten. */
public final class HostAboveTotal {

  private static final int TOTAL = 10;

  public HttpClient client() {
    HttpConnectionManagerParams params = new HttpConnectionManagerParams();
    params.setConnectionTimeout(2_000);
    params.setSoTimeout(5_000);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    params.setDefaultMaxConnectionsPerHost(30);
    params.setMaxTotalConnections(TOTAL);
    MultiThreadedHttpConnectionManager manager = new MultiThreadedHttpConnectionManager();
    manager.setParams(params);
    HttpClient client = new HttpClient(manager);
    client.getParams().setConnectionManagerTimeout(2_000);
    return client;
  }
}
