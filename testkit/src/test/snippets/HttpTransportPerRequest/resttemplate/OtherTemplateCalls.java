package snippets.httptransportperrequest.resttemplate;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The template with the new factory is not the one that calls. */
public final class OtherTemplateCalls {

  private final RestTemplate calls = new RestTemplate(new HttpComponentsClientHttpRequestFactory());
  private final RestTemplate probe = new RestTemplate();

  public String get(String address) {
    probe.setRequestFactory(new HttpComponentsClientHttpRequestFactory());
    return calls.getForObject(address, String.class);
  }
}
