package snippets.httpbodyunbounded.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Eight megabytes at most: a number is a limit, however large. */
public final class MegabytesOfSite {

  private static final int MEGABYTE = 1 << 20;

  public Document page(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url).maxBodySize(8 * MEGABYTE).ignoreContentType(true).get();
  }
}
