package snippets.httptimeoutmissing.resttemplate;

import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** What is set on a template before it is handed out bounds the calls of whoever gets it. */
public final class HandedOutWithFactory {

  public RestTemplate factoryFirst() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(2_000);
    RestTemplate template = new RestTemplate();
    template.setRequestFactory(factory);
    return template;
  }

  public RestTemplate templateFirst() {
    RestTemplate template = new RestTemplate();
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    template.setRequestFactory(factory);
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(2_000);
    return template;
  }

  public RestTemplate buffered() {
    RestTemplate template = new RestTemplate();
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    template.setRequestFactory(new BufferingClientHttpRequestFactory(bounded()));
    return template;
  }

  public RestTemplate ofItsOwnFactory() {
    RestTemplate template = new RestTemplate();
    SimpleClientHttpRequestFactory factory =
        (SimpleClientHttpRequestFactory) template.getRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(2_000);
    return template;
  }

  public RestTemplate halfBounded() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    RestTemplate template = new RestTemplate();
    template.setRequestFactory(factory);
    return template;
  }

  public RestTemplate onSomePaths(boolean isBounded) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    RestTemplate template = new RestTemplate();
    if (isBounded) {
      template.setRequestFactory(bounded());
    }
    return template;
  }

  private static SimpleClientHttpRequestFactory bounded() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(2_000);
    return factory;
  }
}
