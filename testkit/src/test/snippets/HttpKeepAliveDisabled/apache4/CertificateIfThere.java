package snippets.httpkeepalivedisabled.apache4;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContextBuilder;
import org.apache.http.ssl.SSLContexts;

/** Most who use it have none. */
public final class CertificateIfThere {

  public CloseableHttpClient client(KeyStore trusted, KeyStore own, RequestConfig config)
      throws GeneralSecurityException {
    SSLContextBuilder tls = SSLContexts.custom().loadTrustMaterial(trusted, null);
    if (own != null) {
      tls.loadKeyMaterial(own, new char[0]);
    }
    return HttpClients.custom().setSSLContext(tls.build()).setDefaultRequestConfig(config).build();
  }
}
