package snippets.httpretryunbounded.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Iterator;

/** Each turn takes another host, and the iterator ends. */
public final class HostsOfIterator {

  public byte[] load(Iterator<URL> hosts) throws IOException {
    while (true) {
      URL host = hosts.next();
      HttpURLConnection connection = (HttpURLConnection) host.openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(2_000);
      try (InputStream in = connection.getInputStream()) {
        return in.readAllBytes();
      } catch (IOException e) {
        System.err.println(host + ": " + e);
      }
    }
  }
}
