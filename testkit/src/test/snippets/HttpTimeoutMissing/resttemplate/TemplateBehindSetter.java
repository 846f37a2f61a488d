package snippets.httptimeoutmissing.resttemplate;

import org.springframework.web.client.RestTemplate;

/** Unless somebody sets another, the default has no timeouts. */
public final class TemplateBehindSetter {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private RestTemplate template = new RestTemplate();

  public void setTemplate(RestTemplate template) {
    this.template = template;
  }

  public String get(String url) {
    return template.getForObject(url, String.class);
  }
}
