package snippets.httpkeepalivedisabled.commons3;

import org.apache.commons.httpclient.SimpleHttpConnectionManager;

/** Said by the caller. */
public final class ManagerOfSetting {

  public SimpleHttpConnectionManager manager(boolean closing) {
    return new SimpleHttpConnectionManager(closing);
  }
}
