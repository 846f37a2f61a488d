package snippets.httpdeadlinemissing.jsoup;

import java.io.IOException;
import org.jsoup.Connection;

/** A page that does not come is waited for five times, a minute each. */
public final class MinuteEach {

  private final Connection session;

  public MinuteEach(Connection session) {
    this.session = session;
  }

  public String get(String uri) throws IOException {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return session.newRequest().url(uri).timeout(60_000).get().text();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
