package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The rest is given up on purpose. */
public final class PartRead {

  public byte[] get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    try {
      InputStream in = connection.getInputStream();
      return in.readNBytes(16);
    } finally {
      connection.disconnect();
    }
  }
}
