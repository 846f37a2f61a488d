package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The connection is closed behind the read. */
public final class DisconnectAfterRead {

  public byte[] get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    InputStream in = connection.getInputStream();
    byte[] body = in.readAllBytes();
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    connection.disconnect();
    return body;
  }
}
