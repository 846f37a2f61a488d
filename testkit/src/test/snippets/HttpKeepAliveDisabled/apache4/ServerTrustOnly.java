package snippets.httpkeepalivedisabled.apache4;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContexts;

/** Without a certificate of its own, TLS gives connections no state. */
public final class ServerTrustOnly {

  public CloseableHttpClient client(KeyStore keys, RequestConfig config)
      throws IOException, GeneralSecurityException {
    SSLContext context = SSLContexts.custom().loadTrustMaterial(keys, null).build();
    return HttpClients.custom()
        .setSSLContext(context)
        .setDefaultRequestConfig(config)
        .build();
  }
}
