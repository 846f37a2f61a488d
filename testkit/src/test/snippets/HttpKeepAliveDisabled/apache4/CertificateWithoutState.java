package snippets.httpkeepalivedisabled.apache4;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContexts;

/** The state of connections is off, so that all calls share them. */
public final class CertificateWithoutState {

  public CloseableHttpClient client(KeyStore keys, char[] password, RequestConfig config)
      throws IOException, GeneralSecurityException {
    SSLContext context = SSLContexts.custom().loadKeyMaterial(keys, password).build();
    return HttpClients.custom()
        .setSSLContext(context)
        .disableConnectionState()
        .setDefaultRequestConfig(config)
        .build();
  }
}
