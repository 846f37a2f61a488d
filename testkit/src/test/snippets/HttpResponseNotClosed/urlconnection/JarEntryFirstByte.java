package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/** Not a response: a connection to a jar. */
public final class JarEntryFirstByte {

  public int first(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    InputStream in = connection.getInputStream();
    return in.read();
  }
}
