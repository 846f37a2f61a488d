package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.function.UnaryOperator;

/** A stream that other code puts around the connection's is to be closed on each path. */
public final class StreamThroughOtherClass {

  private final UnaryOperator<InputStream> limiter;

  public StreamThroughOtherClass(UnaryOperator<InputStream> limiter) {
    this.limiter = limiter;
  }

  public int first(URL url, int limit) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(1000);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = limiter.apply(connection.getInputStream());
    if (connection.getContentLength() > limit) {
      return -1;
    }
    int first = in.read();
    in.close();
    return first;
  }
}
