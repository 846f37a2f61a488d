package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The only status that is not read has no body. */
public final class NoContentDisconnected {

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    if (connection.getResponseCode() == HttpURLConnection.HTTP_NO_CONTENT) {
      connection.disconnect();
      return new byte[0];
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
