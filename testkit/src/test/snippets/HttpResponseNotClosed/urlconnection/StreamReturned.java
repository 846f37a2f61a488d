package snippets.httpresponsenotclosed.urlconnection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/** The caller closes. */
public final class StreamReturned {

  public InputStream open(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    return new BufferedInputStream(connection.getInputStream());
  }
}
