package snippets.httptimeoutmissing.resttemplate;

import org.springframework.web.client.RestTemplate;

/** The default factory has no timeouts. */
public final class DefaultInField {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final RestTemplate template = new RestTemplate();

  public String get(String url) {
    return template.getForObject(url, String.class);
  }
}
