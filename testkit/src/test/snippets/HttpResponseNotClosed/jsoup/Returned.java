package snippets.httpresponsenotclosed.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** The caller reads it. */
public final class Returned {

  public Connection.Response open(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url).execute();
  }
}
