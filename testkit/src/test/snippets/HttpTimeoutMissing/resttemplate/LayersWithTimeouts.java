package snippets.httptimeoutmissing.resttemplate;

import java.net.http.HttpClient;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.Timeout;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Each phase is bounded in some layer. */
public final class LayersWithTimeouts {

  private final RestTemplate jdk;
  private final RestTemplate apache;

  public LayersWithTimeouts() {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
    factory.setReadTimeout(Duration.ofSeconds(5));
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    jdk = new RestTemplate(new BufferingClientHttpRequestFactory(factory));
    RequestConfig config =
        RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build();
    apache =
        new RestTemplate(
            new HttpComponentsClientHttpRequestFactory(
                HttpClients.custom().setDefaultRequestConfig(config).build()));
  }

  public String get(String url) {
    return jdk.getForObject(url, String.class) + apache.getForObject(url, String.class);
  }
}
