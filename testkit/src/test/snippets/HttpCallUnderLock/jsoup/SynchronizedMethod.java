package snippets.httpcallunderlock.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  public synchronized String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return Jsoup.connect(uri).get().title();
  }
}
