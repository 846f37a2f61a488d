package snippets.httpkeepalivedisabled.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A header of the request. */
public final class CloseHeader {

  private final Connection session = Jsoup.newSession();

  public Document get(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return session.newRequest().url(url).header("Connection", "close").get();
  }
}
