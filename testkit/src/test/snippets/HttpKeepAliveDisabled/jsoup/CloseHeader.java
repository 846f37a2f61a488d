package snippets.httpkeepalivedisabled.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A header of the request. */
public final class CloseHeader {

  public Document get(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return Jsoup.connect(url).header("Connection", "close").get();
  }
}
