package snippets.httpretryunsafe.jsoup;

import java.io.IOException;
import org.jsoup.Connection;

/** Reading twice does no harm. */
public final class GetInLoop {

  public String send(Connection connection) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return connection.get().title();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
