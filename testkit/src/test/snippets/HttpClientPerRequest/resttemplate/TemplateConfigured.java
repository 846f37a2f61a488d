package snippets.httpclientperrequest.resttemplate;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The template is the caller's, and lives on. */
public final class TemplateConfigured {

  public void configure(RestTemplate template) {
    template.setRequestFactory(new HttpComponentsClientHttpRequestFactory());
  }
}
