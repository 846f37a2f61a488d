package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;

/** A connection gives the same stream each time. */
public final class SameStreamClosed {

  public void finish(HttpURLConnection connection) throws IOException {
    if (connection.getInputStream() != null) {
      connection.getInputStream().close();
    }
  }
}
