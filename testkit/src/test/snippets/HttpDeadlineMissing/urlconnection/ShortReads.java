package snippets.httpdeadlinemissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Three attempts of five seconds. */
public final class ShortReads {

  public byte[] get(URL url) throws IOException {
    for (int attempt = 0; attempt < 3; attempt++) {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(5_000);
      try (InputStream in = connection.getInputStream()) {
        return in.readAllBytes();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
