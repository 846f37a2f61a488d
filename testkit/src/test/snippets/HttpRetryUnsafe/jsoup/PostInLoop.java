package snippets.httpretryunsafe.jsoup;

import java.io.IOException;
import org.jsoup.Connection;

/** What is created may be there twice. */
public final class PostInLoop {

  public String send(Connection connection) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return connection.post().title();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
