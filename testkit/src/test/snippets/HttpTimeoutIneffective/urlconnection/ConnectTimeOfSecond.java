package snippets.httptimeoutineffective.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/** The first connection is open, and the time is that of the second. */
public final class ConnectTimeOfSecond {

  public byte[] copy(URL from, URL to) throws IOException {
    URLConnection source = from.openConnection();
    source.setConnectTimeout(2_000);
    source.setReadTimeout(5_000);
    try (InputStream in = source.getInputStream()) {
      URLConnection second = to.openConnection();
      second.setConnectTimeout(2_000);
      second.setReadTimeout(5_000);
      try (InputStream other = second.getInputStream()) {
        return in.readAllBytes().length > 0 ? other.readAllBytes() : new byte[0];
      }
    }
  }
}
