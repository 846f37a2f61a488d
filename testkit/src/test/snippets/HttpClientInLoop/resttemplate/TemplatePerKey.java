package snippets.httpclientinloop.resttemplate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Each template is kept. */
public final class TemplatePerKey {

  private final Map<String, RestTemplate> templates = new HashMap<>();

  public void open(List<String> tenants) {
    for (String tenant : tenants) {
      RestTemplate template = new RestTemplate(new HttpComponentsClientHttpRequestFactory());
      template.getForObject("https://{tenant}.example.org", String.class, tenant);
      templates.put(tenant, template);
    }
  }
}
