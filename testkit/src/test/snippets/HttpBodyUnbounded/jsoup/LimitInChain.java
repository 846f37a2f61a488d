package snippets.httpbodyunbounded.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;

/** A megabyte is enough for a page. */
public final class LimitInChain {

  public Document page(Connection session, String uri) throws IOException {
    return session.newRequest().url(uri).maxBodySize(1_000_000).timeout(5_000).get();
  }
}
