package snippets.httpbodyunbounded.jsoup;

import org.jsoup.Connection;

/** All pages of the session are read whole, however long. */
public final class NoLimitOfSession {

  private final Connection session;

  public NoLimitOfSession(Connection session) {
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    this.session = session.maxBodySize(0);
  }

  public Connection request(String uri) {
    return session.newRequest().url(uri);
  }
}
