package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Set only if configured: the value is somebody else's decision. */
public final class SetBehindGuards {

  private final int connectTimeout;
  private final int readTimeout;

  public SetBehindGuards(int connectTimeout, int readTimeout) {
    this.connectTimeout = connectTimeout;
    this.readTimeout = readTimeout;
  }

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    if (connectTimeout > 0) {
      connection.setConnectTimeout(connectTimeout);
    }
    if (readTimeout > 0) {
      connection.setReadTimeout(readTimeout);
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
