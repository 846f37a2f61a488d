package snippets.httpstatusunchecked.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The answer is asked of the connection, behind the page. */
public final class CodeOfConnection {

  public String terms(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Connection connection = Jsoup.connect(url).ignoreHttpErrors(true).timeout(8_000);
    Document page = connection.get();
    if (connection.response().statusCode() >= 400) {
      return "";
    }
    return page.select("section.terms").text();
  }
}
