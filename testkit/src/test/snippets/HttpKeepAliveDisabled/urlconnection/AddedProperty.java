package snippets.httpkeepalivedisabled.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/** Added instead of set, on a plain connection. */
public final class AddedProperty {

  public InputStream open(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(5_000);
    connection.setReadTimeout(5_000);
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    connection.addRequestProperty("Connection", "Close");
    return connection.getInputStream();
  }
}
