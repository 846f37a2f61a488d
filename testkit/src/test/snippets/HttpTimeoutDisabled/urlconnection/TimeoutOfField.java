package snippets.httptimeoutdisabled.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A field that others set. */
public final class TimeoutOfField {

  private int readTimeout;

  public void setReadTimeout(int readTimeout) {
    this.readTimeout = readTimeout;
  }

  public InputStream open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(3_000);
    connection.setReadTimeout(readTimeout);
    return connection.getInputStream();
  }
}
