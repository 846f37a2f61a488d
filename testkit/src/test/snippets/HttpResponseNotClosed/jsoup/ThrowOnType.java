package snippets.httpresponsenotclosed.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The wrong type leaves the body unread. */
public final class ThrowOnType {

  public Document get(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Connection connection = Jsoup.connect(url).ignoreContentType(true);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Connection.Response response = connection.execute();
    if (!"text/html".equals(response.contentType())) {
      throw new IOException("no page: " + url);
    }
    return response.parse();
  }
}
