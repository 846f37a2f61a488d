package snippets.httpstatusunchecked.resttemplate;

import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestTemplate;

/** The template throws for an error. */
public final class ThrowsByDefault {

  private final RestTemplate template;

  public ThrowsByDefault(RestTemplate template) {
    this.template = template;
  }

  public int stock(String uri) {
    ResponseEntity<String> answer = template.getForEntity(uri, String.class);
    return Integer.parseInt(answer.getBody());
  }
}
