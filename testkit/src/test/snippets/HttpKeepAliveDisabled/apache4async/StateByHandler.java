package snippets.httpkeepalivedisabled.apache4async;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.ssl.SSLContexts;

/** A handler says that there is one holder of all connections. */
public final class StateByHandler {

  public CloseableHttpAsyncClient client(KeyStore keys, char[] password, RequestConfig config)
      throws GeneralSecurityException {
    return HttpAsyncClients.custom()
        .setSSLContext(SSLContexts.custom().loadKeyMaterial(keys, password).build())
        .setUserTokenHandler(context -> null)
        .setDefaultRequestConfig(config)
        .build();
  }
}
