package snippets.httpresponsenotdrained.urlconnection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** A loop copies to the end, and the connection goes with each file. */
public final class CopiedByLoop {

  public long save(URL url, Path file) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(8_000);
    long copied = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      byte[] chunk = new byte[4_096];
      int read = 0;
      while ((read = in.read(chunk, 0, chunk.length)) > 0) {
        out.write(chunk, 0, read);
        copied += read;
      }
      return copied;
    } finally {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      connection.disconnect();
    }
  }
}
