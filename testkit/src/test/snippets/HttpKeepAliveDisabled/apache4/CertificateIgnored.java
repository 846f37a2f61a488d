package snippets.httpkeepalivedisabled.apache4;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.apache.http.ssl.SSLContexts;

/** The pool has TLS of its own, and the context of the builder is not looked at. */
public final class CertificateIgnored {

  public CloseableHttpClient client(
      KeyStore keys, PoolingHttpClientConnectionManager pool, RequestConfig config)
      throws GeneralSecurityException {
    return HttpClients.custom()
        .setSSLContext(SSLContexts.custom().loadKeyMaterial(keys, null).build())
        .setConnectionManager(pool)
        .setDefaultRequestConfig(config)
        .build();
  }
}
