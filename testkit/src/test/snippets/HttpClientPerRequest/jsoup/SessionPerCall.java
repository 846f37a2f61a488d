package snippets.httpclientperrequest.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** A session has settings and cookies. */
public final class SessionPerCall {

  public String title(String url) throws IOException {
    Connection session = Jsoup.newSession().userAgent("test");
    return session.newRequest().url(url).get().title();
  }
}
