package snippets.httpkeepalivedisabled.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Only where somebody asks for it. */
public final class HeaderIfAsked {

  public Document get(String url, String connection) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url).header("Connection", connection).get();
  }
}
