package snippets.httpresponsenotclosed.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** No body, nothing to close. */
public final class HeadMethod {

  public int status(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url).method(Connection.Method.HEAD).execute().statusCode();
  }
}
