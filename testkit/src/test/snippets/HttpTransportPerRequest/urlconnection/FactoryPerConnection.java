package snippets.httptransportperrequest.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/** Each call of the context gives another factory, by which connections are kept. */
public final class FactoryPerConnection {

  private final SSLContext context;

  public FactoryPerConnection(SSLContext context) {
    this.context = context;
  }

  public byte[] load(URL url) throws IOException {
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    connection.setSSLSocketFactory(context.getSocketFactory());
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
