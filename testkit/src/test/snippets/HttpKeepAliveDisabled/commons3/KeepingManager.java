package snippets.httpkeepalivedisabled.commons3;

import org.apache.commons.httpclient.SimpleHttpConnectionManager;

/** A manager that keeps its connection. */
public final class KeepingManager {

  public SimpleHttpConnectionManager manager() {
    return new SimpleHttpConnectionManager(false);
  }
}
