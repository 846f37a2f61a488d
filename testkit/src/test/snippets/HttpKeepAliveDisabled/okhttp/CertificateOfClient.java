package snippets.httpkeepalivedisabled.okhttp;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** This pool has no state: all calls of one client are of one holder. */
public final class CertificateOfClient {

  private final OkHttpClient client;

  public CertificateOfClient(KeyStore keys, char[] password, X509TrustManager trusted)
      throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, password);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(own.getKeyManagers(), null, null);
    client =
        new OkHttpClient.Builder().sslSocketFactory(tls.getSocketFactory(), trusted).build();
  }

  public OkHttpClient client() {
    return client;
  }
}
