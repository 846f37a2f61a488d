package snippets.httpdeadlinemissing.jsoup;

import java.io.IOException;
import org.jsoup.Connection;

/** A clock ends the loop, however long each attempt may take. */
public final class ClockInLoop {

  private final Connection session;

  public ClockInLoop(Connection session) {
    this.session = session;
  }

  public String get(String uri) throws IOException {
    long end = System.nanoTime() + 90_000_000_000L;
    for (int attempt = 0; attempt < 5 && System.nanoTime() < end; attempt++) {
      try {
        return session.newRequest().url(uri).timeout(60_000).get().text();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
