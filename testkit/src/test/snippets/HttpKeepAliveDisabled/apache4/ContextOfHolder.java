package snippets.httpkeepalivedisabled.apache4;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContexts;
import org.apache.http.util.EntityUtils;

/** The context that calls share remembers whose the connection is. */
public final class ContextOfHolder {

  private final CloseableHttpClient client;
  private final HttpClientContext holder = HttpClientContext.create();

  public ContextOfHolder(KeyStore keys, char[] password, RequestConfig config)
      throws GeneralSecurityException {
    client =
        HttpClients.custom()
            .setSSLContext(SSLContexts.custom().loadKeyMaterial(keys, password).build())
            .setDefaultRequestConfig(config)
            .build();
  }

  public String load(String url) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(url), holder)) {
      return EntityUtils.toString(response.getEntity());
    }
  }
}
