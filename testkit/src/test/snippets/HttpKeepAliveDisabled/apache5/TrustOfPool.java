package snippets.httpkeepalivedisabled.apache5;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.SSLConnectionSocketFactory;
import org.apache.hc.core5.ssl.SSLContextBuilder;

/** Nothing of the client's own is shown: any call gets any connection. */
public final class TrustOfPool {

  private static final KeyStore NONE = null;

  public CloseableHttpClient client(KeyStore trusted) throws GeneralSecurityException {
    SSLContext tls =
        SSLContextBuilder.create()
            .loadTrustMaterial(trusted, null)
            .loadKeyMaterial(NONE, new char[0])
            .build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setSSLSocketFactory(new SSLConnectionSocketFactory(tls))
                .build())
        .build();
  }
}
