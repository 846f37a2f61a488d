package snippets.httppoolmisconfigured.apache4;

import javax.net.ssl.HostnameVerifier;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** A setter with "Host" in its name need not be one of limits. */
public final class TotalBesideHostSetters {

  public CloseableHttpClient client(HostnameVerifier verifier, RequestConfig bounds) {
    return HttpClientBuilder.create()
        .setSSLHostnameVerifier(verifier)
        .setDefaultRequestConfig(bounds)
        // BUG: Diagnostic contains: [HttpPoolMisconfigured]
        .setMaxConnTotal(100)
        .build();
  }
}
