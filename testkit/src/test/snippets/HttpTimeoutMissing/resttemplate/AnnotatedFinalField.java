package snippets.httptimeoutmissing.resttemplate;

import org.springframework.web.client.RestTemplate;

/** Nothing injects into a field that is final, whatever is noted on it. */
public final class AnnotatedFinalField {

  private @interface Getter {}

  @Getter private final RestTemplate template;

  public AnnotatedFinalField() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    this.template = new RestTemplate();
  }

  public String next() {
    return template.getForObject("/next", String.class);
  }
}
