package snippets.httptransportperrequest.resttemplate;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The template is shared, its connections are not. */
public final class FactoryPerCall {

  private final RestTemplate template = new RestTemplate();

  public String get(String address, int millis) {
    HttpComponentsClientHttpRequestFactory factory = new HttpComponentsClientHttpRequestFactory();
    factory.setConnectionRequestTimeout(millis);
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    template.setRequestFactory(factory);
    return template.getForObject(address, String.class);
  }
}
