package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/** TLS is set up with care, time is not. */
public final class HttpsWithOwnTrust {

  public byte[] load(URL url, SSLSocketFactory trust) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
    connection.setSSLSocketFactory(trust);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
