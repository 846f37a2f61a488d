package snippets.httpkeepalivedisabled.apache4;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.config.Registry;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.conn.socket.PlainConnectionSocketFactory;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.conn.ssl.TrustSelfSignedStrategy;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The certificate comes to the pool in a registry, by way of a helper. */
public final class CertificateByRegistry {

  private final KeyStore keys;
  private final CloseableHttpClient client;

  public CertificateByRegistry(KeyStore keys, RequestConfig config)
      throws GeneralSecurityException {
    this.keys = keys;
    Registry<ConnectionSocketFactory> registry =
        RegistryBuilder.<ConnectionSocketFactory>create()
            .register("http", PlainConnectionSocketFactory.getSocketFactory())
            .register("https", new SSLConnectionSocketFactory(context()))
            .build();
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    HttpClientBuilder builder = HttpClients.custom().setDefaultRequestConfig(config);
    builder.setConnectionManager(new PoolingHttpClientConnectionManager(registry));
    client = builder.build();
  }

  private SSLContext context() throws GeneralSecurityException {
    return org.apache.http.ssl.SSLContextBuilder.create()
        .loadTrustMaterial(keys, new TrustSelfSignedStrategy())
        .loadKeyMaterial(keys, "changeit".toCharArray())
        .build();
  }

  public CloseableHttpClient client() {
    return client;
  }
}
