package snippets.httptransportperrequest.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

/** Connections are not kept by their verifier. */
public final class VerifierPerConnection {

  public byte[] load(URL url, String host) throws IOException {
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
    connection.setHostnameVerifier(
        new HostnameVerifier() {
          @Override
          public boolean verify(String name, SSLSession session) {
            return name.equals(host);
          }
        });
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
