package snippets.httpbodyunbounded.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of any size. */
public final class NoLimit {

  public Document get(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url).maxBodySize(0).get();
  }
}
