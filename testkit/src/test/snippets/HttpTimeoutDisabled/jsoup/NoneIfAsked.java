package snippets.httptimeoutdisabled.jsoup;

import org.jsoup.Connection;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(Connection connection, boolean patient) {
    if (patient) {
      connection.timeout(0);
    }
  }
}
