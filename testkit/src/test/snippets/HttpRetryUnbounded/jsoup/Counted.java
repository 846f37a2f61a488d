package snippets.httpretryunbounded.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Three attempts. */
public final class Counted {

  public Document get(String url) throws IOException {
    int failures = 0;
    while (failures < 3) {
      try {
        // BUG: Diagnostic contains: [HttpClientInLoop]
        return Jsoup.connect(url).get();
      } catch (IOException e) {
        failures++;
      }
    }
    throw new IOException("three attempts failed");
  }
}
