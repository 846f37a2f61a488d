package snippets.httpclientperrequest.resttemplate;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Made once, on the first call. */
public final class LazyTemplate {

  private volatile RestTemplate template;

  public String get(String address) {
    if (template == null) {
      RestTemplate made = new RestTemplate(new HttpComponentsClientHttpRequestFactory());
      made.getForObject(address, Void.class);
      template = made;
    }
    return template.getForObject(address, String.class);
  }
}
