package snippets.httptimeoutmissing.resttemplate;

import org.springframework.web.client.RestTemplate;

/** The default factory has no timeouts. */
public final class DefaultInField {

  private final RestTemplate template = new RestTemplate();

  public String get(String url) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return template.getForObject(url, String.class);
  }
}
