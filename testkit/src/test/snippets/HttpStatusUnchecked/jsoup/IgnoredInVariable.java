package snippets.httpstatusunchecked.jsoup;

import java.io.IOException;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The connection is set up in a statement of its own. */
public final class IgnoredInVariable {

  public List<String> headings(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Connection connection = Jsoup.connect(url).userAgent("terms-watch").timeout(8_000);
    connection.ignoreHttpErrors(true);
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    Document page = connection.get();
    return page.select("h2").eachText();
  }
}
