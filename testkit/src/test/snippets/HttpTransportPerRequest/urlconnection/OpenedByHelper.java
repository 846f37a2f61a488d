package snippets.httptransportperrequest.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/** The helper sets up, its callers load. */
public final class OpenedByHelper {

  private final SSLContext context;

  public OpenedByHelper(SSLContext context) {
    this.context = context;
  }

  public byte[] load(URL url) throws IOException {
    try (InputStream in = open(url).getInputStream()) {
      return in.readAllBytes();
    }
  }

  private HttpsURLConnection open(URL url) throws IOException {
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    connection.setSSLSocketFactory(context.getSocketFactory());
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    return connection;
  }
}
