package snippets.httptimeoutdisabled.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** It reads events for as long as they come. */
public final class StreamOfEvents {

  public InputStream subscribe(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(3_000);
    connection.setReadTimeout(0);
    return connection.getInputStream();
  }
}
