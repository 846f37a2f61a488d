package snippets.httppoolmisconfigured.commons3;

import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** Both are set. */
public final class BothLimits {

  public MultiThreadedHttpConnectionManager manager() {
    MultiThreadedHttpConnectionManager manager = new MultiThreadedHttpConnectionManager();
    HttpConnectionManagerParams params = new HttpConnectionManagerParams();
    params.setMaxTotalConnections(100);
    params.setDefaultMaxConnectionsPerHost(50);
    manager.setParams(params);
    return manager;
  }
}
