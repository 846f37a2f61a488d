package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import org.apache.commons.codec.digest.DigestUtils;

/** Closed even if a read fails. */
public final class DigestInTry {

  public String digest(HttpURLConnection connection) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      return DigestUtils.md5Hex(in);
    }
  }
}
