package snippets.httpretryunbounded.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Each turn goes where the last answer has sent it, in a circle for ever. */
public final class RedirectsByHand {

  public HttpURLConnection follow(URL first) throws IOException {
    URL url = first;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(5_000);
      connection.setInstanceFollowRedirects(false);
      int status = connection.getResponseCode();
      if (status != 301 && status != 302) {
        return connection;
      }
      url = new URL(url, connection.getHeaderField("Location"));
      connection.disconnect();
    }
  }
}
