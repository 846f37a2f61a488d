package snippets.httpkeepalivedisabled.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** It asks for what is the default. */
public final class KeepAliveProperty {

  public HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(5_000);
    connection.setReadTimeout(5_000);
    connection.setRequestProperty("Connection", "keep-alive");
    connection.setUseCaches(false);
    return connection;
  }
}
