package snippets.httpretryunbounded.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The page is asked for until it comes. */
public final class UntilDocument {

  public Document get(String url) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        // BUG: Diagnostic contains: [HttpClientInLoop]
        return Jsoup.connect(url).get();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
