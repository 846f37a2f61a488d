package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import org.apache.commons.codec.digest.DigestUtils;

/** What is no success is left with its stream open. */
public final class DigestOfSuccess {

  public String digest(HttpURLConnection connection) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = connection.getInputStream();
    if (connection.getResponseCode() != 200) {
      return null;
    }
    return DigestUtils.sha256Hex(in);
  }
}
