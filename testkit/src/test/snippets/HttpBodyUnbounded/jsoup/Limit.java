package snippets.httpbodyunbounded.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A limit that fits. */
public final class Limit {

  public Document get(String url, int most) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url).maxBodySize(8 * 1024 * 1024).maxBodySize(most).get();
  }
}
