package snippets.httppoolmisconfigured.commons3;

import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;

/** Both, by the setters of the manager. */
public final class OldSetters {

  public MultiThreadedHttpConnectionManager manager() {
    MultiThreadedHttpConnectionManager manager = new MultiThreadedHttpConnectionManager();
    manager.setMaxTotalConnections(100);
    manager.setMaxConnectionsPerHost(100);
    return manager;
  }
}
