package snippets.httpkeepalivedisabled.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Other headers. */
public final class OtherHeader {

  public Document get(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url)
        .header("Connection", "keep-alive")
        .header("Accept", "text/html")
        .get();
  }
}
