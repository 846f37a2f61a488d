package snippets.httpdeadlinemissing.jsoup;

import java.io.IOException;
import org.jsoup.Connection;

/** Half a minute at most. */
public final class SecondsEach {

  private final Connection session;

  public SecondsEach(Connection session) {
    this.session = session;
  }

  public String get(String uri) throws IOException {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return session.newRequest().url(uri).timeout(10_000).get().text();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
