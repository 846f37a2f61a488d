package snippets.httpcallunderlock.jsoup;

import java.io.IOException;
import org.jsoup.Connection;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  public String get(Connection session) throws IOException {
    return session.get().title();
  }

  public synchronized String last() {
    return toString();
  }
}
