package across.templateofsuperclass;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

abstract class Service {
  private final RequestConfig bounds;

  Service(RequestConfig bounds) {
    this.bounds = bounds;
  }

  protected RestTemplate newTemplate() {
    HttpComponentsClientHttpRequestFactory factory =
        new HttpComponentsClientHttpRequestFactory(
            // BUG: Diagnostic contains: [HttpClientPerRequest]
            HttpClients.custom().setDefaultRequestConfig(bounds).build());
    return new RestTemplate(factory);
  }
}
