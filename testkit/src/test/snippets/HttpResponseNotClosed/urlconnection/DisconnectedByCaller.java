package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** The helper peeks; its only caller disconnects. */
public final class DisconnectedByCaller {

  public String peek(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    try {
      return head(connection);
    } finally {
      connection.disconnect();
    }
  }

  private static String head(HttpURLConnection connection) throws IOException {
    InputStream in = connection.getInputStream();
    return new String(in.readNBytes(32), StandardCharsets.US_ASCII);
  }
}
