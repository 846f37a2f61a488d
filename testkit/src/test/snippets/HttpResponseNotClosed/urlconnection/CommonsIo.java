package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.IOUtils;

/** Copied by the library and closed quietly in the end. */
public final class CommonsIo {

  public String get(HttpURLConnection connection) throws IOException {
    InputStream in = null;
    try {
      in = connection.getInputStream();
      return IOUtils.toString(in, StandardCharsets.UTF_8);
    } finally {
      IOUtils.closeQuietly(in);
    }
  }
}
