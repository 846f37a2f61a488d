package snippets.httpclientperrequest.resttemplate;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Who asks for a template may keep it. */
public final class TemplateReturned {

  public RestTemplate template() {
    RestTemplate template = new RestTemplate();
    template.setRequestFactory(new HttpComponentsClientHttpRequestFactory());
    template.getForObject("http://localhost/health", String.class);
    return template;
  }
}
