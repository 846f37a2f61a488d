package snippets.httppoolmisconfigured.commons3;

import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** A helper sets the limit of hosts. */
public final class SetByHelper {

  public HttpClient client() {
    MultiThreadedHttpConnectionManager pool = new MultiThreadedHttpConnectionManager();
    pool.getParams().setMaxTotalConnections(100);
    widen(pool.getParams());
    return new HttpClient(pool);
  }

  private static void widen(HttpConnectionManagerParams params) {
    params.setConnectionTimeout(2_000);
    params.setSoTimeout(5_000);
    params.setDefaultMaxConnectionsPerHost(100);
  }
}
