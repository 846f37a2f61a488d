package snippets.httpresponsenotdrained.urlconnection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A loop reads to the end. */
public final class ReadByLoop {

  public byte[] get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      InputStream in = connection.getInputStream();
      byte[] buffer = new byte[8_192];
      int count;
      while ((count = in.read(buffer)) != -1) {
        out.write(buffer, 0, count);
      }
    } finally {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      connection.disconnect();
    }
    return out.toByteArray();
  }
}
