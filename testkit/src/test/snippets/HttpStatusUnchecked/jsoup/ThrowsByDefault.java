package snippets.httpstatusunchecked.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Without the setting, the library throws for errors. */
public final class ThrowsByDefault {

  public String terms(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Document page = Jsoup.connect(url).userAgent("terms-watch").timeout(8_000).get();
    return page.select("section.terms").text();
  }

  public String imprint(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url).ignoreHttpErrors(false).timeout(8_000).get().text();
  }
}
