package snippets.httpresponsenotclosed.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Parsing reads the body. */
public final class Parsed {

  public Document get(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Connection.Response response = Jsoup.connect(url).execute();
    System.out.println(response.statusCode() + " " + response.cookies());
    return response.parse();
  }
}
