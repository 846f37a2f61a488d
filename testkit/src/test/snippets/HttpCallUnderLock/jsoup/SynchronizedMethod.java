package snippets.httpcallunderlock.jsoup;

import java.io.IOException;
import org.jsoup.Connection;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  public synchronized String get(Connection session) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return session.get().title();
  }
}
