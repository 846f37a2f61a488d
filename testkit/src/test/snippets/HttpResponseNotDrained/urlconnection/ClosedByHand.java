package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** After the stream was closed, disconnecting does nothing. */
public final class ClosedByHand {

  public byte[] get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    InputStream in = connection.getInputStream();
    try {
      return in.readAllBytes();
    } finally {
      in.close();
      connection.disconnect();
    }
  }
}
