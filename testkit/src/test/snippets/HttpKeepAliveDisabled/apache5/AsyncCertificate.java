package snippets.httpkeepalivedisabled.apache5;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;

/** One client for the certificate that keeps state, and one that does not. */
public final class AsyncCertificate {

  private final KeyStore keys;

  public AsyncCertificate(KeyStore keys) {
    this.keys = keys;
  }

  public CloseableHttpAsyncClient stateful() throws GeneralSecurityException {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return HttpAsyncClients.custom()
        .setDefaultRequestConfig(config())
        .setConnectionManager(pool().build())
        .build();
  }

  public CloseableHttpAsyncClient stateless() throws GeneralSecurityException {
    return HttpAsyncClients.custom()
        .setDefaultRequestConfig(config())
        .setConnectionManager(pool().build())
        .disableConnectionState()
        .build();
  }

  private PoolingAsyncClientConnectionManagerBuilder pool() throws GeneralSecurityException {
    return PoolingAsyncClientConnectionManagerBuilder.create()
        .setTlsStrategy(
            ClientTlsStrategyBuilder.create()
                .setSslContext(
                    SSLContexts.custom().loadKeyMaterial(keys, "changeit".toCharArray()).build())
                .build());
  }

  private static RequestConfig config() {
    return RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build();
  }
}
