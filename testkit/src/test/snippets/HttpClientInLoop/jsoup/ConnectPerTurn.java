package snippets.httpclientinloop.jsoup;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;

/** No client to share in most versions. */
public final class ConnectPerTurn {

  public void print(List<String> urls) throws IOException {
    for (String url : urls) {
      System.out.println(Jsoup.connect(url).get().title());
    }
  }
}
