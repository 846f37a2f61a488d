package snippets.httpkeepalivedisabled.apache4;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContexts;

/** All calls are of one holder, and the builder is told so in a helper. */
public final class StateDisabled {

  public CloseableHttpClient client(KeyStore keys, char[] password, RequestConfig config)
      throws GeneralSecurityException {
    HttpClientBuilder builder =
        HttpClients.custom()
            .setSSLContext(SSLContexts.custom().loadKeyMaterial(keys, password).build())
            .setDefaultRequestConfig(config);
    ofOneHolder(builder);
    return builder.build();
  }

  private static void ofOneHolder(HttpClientBuilder builder) {
    builder.disableConnectionState();
  }
}
