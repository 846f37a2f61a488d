package snippets.httpclientinloop.jsoup;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;

/** Versions 1.21.1 to 1.23.1 make a client for each. */
public final class ConnectPerTurn {

  public void print(List<String> urls) throws IOException {
    for (String url : urls) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      System.out.println(Jsoup.connect(url).get().title());
    }
  }
}
