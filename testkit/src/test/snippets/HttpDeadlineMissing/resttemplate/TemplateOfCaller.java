package snippets.httpdeadlinemissing.resttemplate;

import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** What a template allows is known to those who made it. */
@Component
public class TemplateOfCaller {

  private final RestTemplate template;

  public TemplateOfCaller(RestTemplate template) {
    this.template = template;
  }

  public String report(String id) {
    RestClientException last = null;
    for (int attempt = 0; attempt < 8; attempt++) {
      try {
        return template.getForObject("https://reports.example.org/{id}", String.class, id);
      } catch (ResourceAccessException e) {
        last = e;
      }
    }
    throw last;
  }
}
