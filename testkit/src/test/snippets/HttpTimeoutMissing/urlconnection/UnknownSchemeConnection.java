package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;

/** A jar's connection is no request. */
public final class UnknownSchemeConnection {

  public long modified(URL source) throws IOException {
    URLConnection connection = source.openConnection();
    connection.setUseCaches(false);
    return connection.getLastModified();
  }
}
