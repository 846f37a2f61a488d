package snippets.httpclientperrequest.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** One session for all calls. */
public final class SessionInField {

  private final Connection session = Jsoup.newSession().userAgent("test");

  public String title(String url) throws IOException {
    return session.newRequest().url(url).get().title();
  }
}
