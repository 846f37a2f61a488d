package snippets.httpclientperrequest.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** A session has the client that its requests share, and is made for one. */
public final class SessionPerCall {

  public String title(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Connection session = Jsoup.newSession().userAgent("test");
    return session.newRequest().url(url).get().title();
  }
}
