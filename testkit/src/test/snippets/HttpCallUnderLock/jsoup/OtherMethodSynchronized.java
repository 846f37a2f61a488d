package snippets.httpcallunderlock.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  public String get(String uri) throws IOException {
    return Jsoup.connect(uri).get().title();
  }

  public synchronized String last() {
    return toString();
  }
}
