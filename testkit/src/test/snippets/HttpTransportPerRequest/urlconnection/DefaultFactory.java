package snippets.httptransportperrequest.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/** The default factory is one object. */
public final class DefaultFactory {

  public byte[] load(URL url) throws IOException {
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
    connection.setSSLSocketFactory((SSLSocketFactory) SSLSocketFactory.getDefault());
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
