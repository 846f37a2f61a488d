package snippets.httpdeadlinemissing.jsoup;

import java.io.IOException;
import org.jsoup.HttpStatusException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Half a minute at most, and a page that is not there ends it at once. */
public final class FiveSecondsEach {

  public Document page(String url) throws IOException {
    IOException last = null;
    for (int attempt = 0; attempt < 6; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpClientInLoop]
        return Jsoup.connect(url).timeout(5_000).followRedirects(true).get();
      } catch (HttpStatusException e) {
        throw e;
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }
}
