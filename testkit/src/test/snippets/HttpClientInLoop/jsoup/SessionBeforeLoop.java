package snippets.httpclientinloop.jsoup;

import java.io.IOException;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** The requests of a session share its client. */
public final class SessionBeforeLoop {

  public void print(List<String> urls) throws IOException {
    Connection session = Jsoup.newSession();
    for (String url : urls) {
      System.out.println(session.newRequest().url(url).get().title());
    }
  }
}
