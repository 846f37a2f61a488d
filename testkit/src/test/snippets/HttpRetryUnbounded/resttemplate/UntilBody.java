package snippets.httpretryunbounded.resttemplate;

import org.springframework.web.client.RestTemplate;

/** The template gives null, or throws, and the loop goes on in both cases. */
public final class UntilBody {

  private final RestTemplate template;

  public UntilBody(RestTemplate template) {
    this.template = template;
  }

  public String leader(String uri) {
    String leader = null;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (leader == null) {
      try {
        leader = template.getForObject(uri, String.class);
      } catch (RuntimeException e) {
        System.err.println("no leader: " + e);
      }
    }
    return leader;
  }
}
