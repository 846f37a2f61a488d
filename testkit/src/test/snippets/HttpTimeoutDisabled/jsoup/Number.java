package snippets.httptimeoutdisabled.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** With a number. */
public final class Number {

  public Document get(String url, int timeout) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url).timeout(60_000).timeout(timeout).maxBodySize(1_000_000).get();
  }
}
