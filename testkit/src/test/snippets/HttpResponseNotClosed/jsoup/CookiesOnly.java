package snippets.httpresponsenotclosed.jsoup;

import java.io.IOException;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** The body stays unread. */
public final class CookiesOnly {

  public Map<String, String> cookies(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Connection.Response response = Jsoup.connect(url).timeout(5_000).execute();
    return response.cookies();
  }
}
