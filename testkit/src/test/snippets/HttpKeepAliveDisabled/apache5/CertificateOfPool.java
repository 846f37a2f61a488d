package snippets.httpkeepalivedisabled.apache5;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder;
import org.apache.hc.core5.ssl.SSLContextBuilder;

/** In version 5, the pool has the certificate, and the builder of the client the state. */
public final class CertificateOfPool {

  public CloseableHttpClient client(KeyStore keys, char[] password)
      throws GeneralSecurityException {
    SSLContext tls = SSLContextBuilder.create().loadKeyMaterial(keys, password).build();
    PoolingHttpClientConnectionManager pool =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setSSLSocketFactory(
                SSLConnectionSocketFactoryBuilder.create().setSslContext(tls).build())
            .build();
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
