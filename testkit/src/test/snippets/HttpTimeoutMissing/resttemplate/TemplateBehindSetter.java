package snippets.httptimeoutmissing.resttemplate;

import org.springframework.web.client.RestTemplate;

/** The default may be replaced by one with timeouts. */
public final class TemplateBehindSetter {

  private RestTemplate template = new RestTemplate();

  public void setTemplate(RestTemplate template) {
    this.template = template;
  }

  public String get(String url) {
    return template.getForObject(url, String.class);
  }
}
