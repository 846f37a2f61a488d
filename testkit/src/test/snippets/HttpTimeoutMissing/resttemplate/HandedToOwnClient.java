package snippets.httptimeoutmissing.resttemplate;

import org.springframework.web.client.DefaultResponseErrorHandler;
import org.springframework.web.client.RestTemplate;

/** Set up, but not its timeouts, and handed out. */
public final class HandedToOwnClient {

  public record Registry(RestTemplate template, String url) {}

  public Registry registry(String url) {
    return new Registry(template(), url);
  }

  private RestTemplate template() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    RestTemplate template = new RestTemplate();
    template.setErrorHandler(new DefaultResponseErrorHandler());
    return template;
  }
}
