package snippets.httptimeoutdisabled.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Another call bounds it after all. */
public final class SetAgain {

  public InputStream open(URL url, int readTimeout) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(3_000);
    connection.setReadTimeout(0);
    if (readTimeout > 0) {
      connection.setReadTimeout(readTimeout);
    }
    return connection.getInputStream();
  }
}
