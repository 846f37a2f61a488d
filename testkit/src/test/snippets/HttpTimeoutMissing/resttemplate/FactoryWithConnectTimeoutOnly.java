package snippets.httptimeoutmissing.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** A connect timeout does not bound the wait for an answer. */
public final class FactoryWithConnectTimeoutOnly {

  private final RestOperations operations;

  public FactoryWithConnectTimeoutOnly() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    RestTemplate template = new RestTemplate();
    template.setRequestFactory(factory);
    operations = template;
  }

  public String post(String url, String text) {
    return operations.postForObject(url, text, String.class);
  }
}
