package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/** Opened for any address, and read only where a test tells that it is of a scheme of one's own. */
public final class OwnSchemeOnly {

  public int read(String address) throws IOException {
    URL url = new URL(address);
    URLConnection connection = url.openConnection();
    if ("rs".equals(url.getProtocol())) {
      try (InputStream in = connection.getInputStream()) {
        return in.read();
      }
    }
    throw new IOException("no such scheme");
  }

  public int readBehindReturn(String address) throws IOException {
    URL url = new URL(address);
    URLConnection connection = url.openConnection();
    if (!url.getProtocol().equals("vault")) {
      return -1;
    }
    try (InputStream in = connection.getInputStream()) {
      return in.read();
    }
  }

  public int readBoth(String host) throws IOException {
    URL url = new URL("http://" + host);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    URLConnection connection = url.openConnection();
    if (!"rs".equals(url.getProtocol())) {
      try (InputStream in = connection.getInputStream()) {
        return in.read();
      }
    }
    return -1;
  }
}
