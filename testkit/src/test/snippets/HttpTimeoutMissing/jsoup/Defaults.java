package snippets.httptimeoutmissing.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Bounded by 30 s, body and all. */
public final class Defaults {

  public Document get(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url).get();
  }
}
