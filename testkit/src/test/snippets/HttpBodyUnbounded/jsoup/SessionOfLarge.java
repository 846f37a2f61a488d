package snippets.httpbodyunbounded.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One session, whose pages may be of any size. */
public final class SessionOfLarge {

  private final Connection session;

  public SessionOfLarge() {
    session = Jsoup.newSession();
    session.userAgent("index/3").timeout(20_000);
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    session.maxBodySize(0);
  }

  public Document page(String url) throws IOException {
    return session.newRequest().url(url).get();
  }
}
