package snippets.httptimeoutmissing.resttemplate;

import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.web.client.RestTemplate;

/** Nothing injects into a field that is final, whatever is noted on it. */
public final class AnnotatedFinalField {

  private @interface Getter {}

  @Getter private final RestTemplate template;

  public AnnotatedFinalField(String root) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    this.template = new RestTemplateBuilder().rootUri(root).build();
  }

  public String next() {
    return template.getForObject("/next", String.class);
  }
}
