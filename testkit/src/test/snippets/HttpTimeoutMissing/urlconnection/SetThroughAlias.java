package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;

/** Two names for one connection. */
public final class SetThroughAlias {

  public int status(URL url) throws IOException {
    URLConnection plain = url.openConnection();
    plain.setConnectTimeout(2_000);
    plain.setReadTimeout(2_000);
    HttpURLConnection connection = (HttpURLConnection) plain;
    int status = connection.getResponseCode();
    connection.disconnect();
    return status;
  }
}
