package snippets.httpkeepalivedisabled.resttemplate;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.SSLConnectionSocketFactory;
import org.apache.hc.core5.ssl.SSLContexts;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Each call of the template has a context of its own. */
public final class CertificateBelow {

  private final RestTemplate template;

  public CertificateBelow(KeyStore keys, char[] password) throws GeneralSecurityException {
    SSLConnectionSocketFactory sockets =
        new SSLConnectionSocketFactory(
            SSLContexts.custom().loadKeyMaterial(keys, password).build());
    HttpClient client =
        // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setSSLSocketFactory(sockets)
                    .build())
            .build();
    template = new RestTemplate(new HttpComponentsClientHttpRequestFactory(client));
  }

  public String load(String url) {
    return template.getForObject(url, String.class);
  }
}
