package snippets.httpdeadlinemissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URL;

/** A minute at most. */
public final class ThreeTimesTwenty {

  public byte[] load(URL url) throws IOException {
    IOException last = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(3_000);
      connection.setReadTimeout(20_000);
      try (InputStream in = connection.getInputStream()) {
        return in.readAllBytes();
      } catch (SocketTimeoutException e) {
        last = e;
      }
    }
    throw last;
  }
}
