package snippets.httptimeoutmissing.resttemplate;

import org.springframework.web.client.RestTemplate;

/** Whoever makes the template knows its timeouts. */
public final class TemplateInjected {

  private final RestTemplate template;

  public TemplateInjected(RestTemplate template) {
    this.template = template;
  }

  public String get(String url) {
    return template.getForEntity(url, String.class).getBody();
  }
}
