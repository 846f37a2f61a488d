package snippets.httpkeepalivedisabled.commons3;

import org.apache.commons.httpclient.SimpleHttpConnectionManager;

/** A manager that closes after each call. */
public final class ClosingManager {

  public SimpleHttpConnectionManager manager() {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return new SimpleHttpConnectionManager(true);
  }
}
