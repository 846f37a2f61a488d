package snippets.httptimeoutmissing.resttemplate;

import org.springframework.web.client.RestTemplate;

/** A default that users replace. */
public class DefaultBehindGetter {

  private RestTemplate template;

  public DefaultBehindGetter() {
    template = new RestTemplate();
  }

  public void setTemplate(RestTemplate template) {
    this.template = template;
  }

  public RestTemplate getTemplate() {
    return template;
  }
}
