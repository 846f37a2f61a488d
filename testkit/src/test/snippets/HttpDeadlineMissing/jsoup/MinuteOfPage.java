package snippets.httpdeadlinemissing.jsoup;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page is asked for four times, with a minute for each. */
public final class MinuteOfPage {

  public Document page(String url) throws IOException {
    Connection connection = Jsoup.connect(url).userAgent("stock/2").timeout(60_000);
    for (int attempt = 0; attempt < 4; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return connection.get();
      } catch (SocketTimeoutException e) {
        System.err.println("slow: " + url);
      }
    }
    throw new IOException("four attempts failed");
  }
}
