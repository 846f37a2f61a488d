package snippets.httptimeoutdisabled.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** No bound for the whole call. */
public final class ZeroTimeout {

  public Document get(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url).timeout(0).get();
  }
}
