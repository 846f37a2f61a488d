package snippets.httptransportperrequest.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** The factory is made with the first connection. */
public final class FactoryCached {

  private final SSLContext context;
  private SSLSocketFactory factory;

  public FactoryCached(SSLContext context) {
    this.context = context;
  }

  public synchronized byte[] load(URL url) throws IOException {
    if (factory == null) {
      factory = context.getSocketFactory();
    }
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
    connection.setSSLSocketFactory(factory);
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
