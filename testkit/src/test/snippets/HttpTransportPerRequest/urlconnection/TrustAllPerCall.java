package snippets.httptransportperrequest.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.security.GeneralSecurityException;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/** A context for one connection. */
public final class TrustAllPerCall {

  public int status(URL url, TrustManager trust) throws IOException, GeneralSecurityException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    if (connection instanceof HttpsURLConnection) {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {trust}, null);
      SSLSocketFactory factory = context.getSocketFactory();
      // BUG: Diagnostic contains: [HttpTransportPerRequest]
      ((HttpsURLConnection) connection).setSSLSocketFactory(factory);
    }
    try (InputStream in = connection.getInputStream()) {
      in.readAllBytes();
    }
    return connection.getResponseCode();
  }
}
