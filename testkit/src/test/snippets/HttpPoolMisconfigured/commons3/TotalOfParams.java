package snippets.httppoolmisconfigured.commons3;

import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** The same by parameters. */
public final class TotalOfParams {

  public MultiThreadedHttpConnectionManager manager() {
    MultiThreadedHttpConnectionManager manager = new MultiThreadedHttpConnectionManager();
    HttpConnectionManagerParams params = new HttpConnectionManagerParams();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    params.setMaxTotalConnections(100);
    manager.setParams(params);
    return manager;
  }
}
