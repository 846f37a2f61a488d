package snippets.httpkeepalivedisabled.apache4;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContexts;

/** Each connection belongs to the holder of the certificate, and calls do not say who they are. */
public final class CertificateOfClient {

  public CloseableHttpClient client(KeyStore keys, char[] password, RequestConfig config)
      throws GeneralSecurityException {
    SSLContext tls = SSLContexts.custom().loadKeyMaterial(keys, password).build();
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return HttpClients.custom().setSSLContext(tls).setDefaultRequestConfig(config).build();
  }
}
