package snippets.httpretryunbounded.resttemplate;

import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestTemplate;

/** The status is asked of the entity. */
public final class UntilStatus {

  private final RestTemplate template;

  public UntilStatus(RestTemplate template) {
    this.template = template;
  }

  public String get(String uri) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      ResponseEntity<String> entity = template.getForEntity(uri, String.class);
      if (entity.getStatusCode().is2xxSuccessful()) {
        return entity.getBody();
      }
    }
  }
}
