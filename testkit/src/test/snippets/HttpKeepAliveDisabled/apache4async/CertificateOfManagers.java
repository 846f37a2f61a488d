package snippets.httpkeepalivedisabled.apache4async;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** Without the helpers of the library, the certificate comes by key managers. */
public final class CertificateOfManagers {

  public CloseableHttpAsyncClient client(KeyStore keys, char[] password, RequestConfig config)
      throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, password);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(own.getKeyManagers(), null, null);
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return HttpAsyncClients.custom().setDefaultRequestConfig(config).setSSLContext(tls).build();
  }

  public CloseableHttpAsyncClient trusting(TrustManager trusted, RequestConfig config)
      throws GeneralSecurityException {
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, new TrustManager[] {trusted}, null);
    return HttpAsyncClients.custom().setDefaultRequestConfig(config).setSSLContext(tls).build();
  }
}
