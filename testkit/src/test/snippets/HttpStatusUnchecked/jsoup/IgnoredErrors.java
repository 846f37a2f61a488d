package snippets.httpstatusunchecked.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The library is told to ignore errors, and its document is taken for the page. */
public final class IgnoredErrors {

  public String terms(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Document page = Jsoup.connect(url).ignoreHttpErrors(true).timeout(8_000).get();
    return page.select("section.terms").text();
  }
}
