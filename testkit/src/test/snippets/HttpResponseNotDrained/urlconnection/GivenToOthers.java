package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Who gets the stream may close it. */
public abstract class GivenToOthers {

  public byte[] get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    try {
      return parse(connection.getInputStream());
    } finally {
      connection.disconnect();
    }
  }

  protected abstract byte[] parse(InputStream in) throws IOException;
}
