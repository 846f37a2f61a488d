package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

/** The session has the client, and ends it. */
public final class OwnerOfClientClosed {

  /** Out of sight. */
  public interface Session {

    CloseableHttpClient client();

    void stop();
  }

  /** Out of sight, too. */
  public interface Sessions {

    Session start();
  }

  public int ended(Sessions sessions, HttpGet get) throws IOException {
    Session session = sessions.start();
    try {
      CloseableHttpResponse response = session.client().execute(get);
      return response.getCode();
    } finally {
      session.stop();
    }
  }

  public int running(Sessions sessions, HttpGet get) throws IOException {
    Session session = sessions.start();
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = session.client().execute(get);
    return response.getCode();
  }
}
