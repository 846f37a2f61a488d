package snippets.httpcallunderlock.resttemplate;

import org.springframework.web.client.RestTemplate;

/** The transaction holds its connection for as long as the other service takes. */
public final class TransactionalMethod {

  @interface Transactional {}

  private final RestTemplate template;

  public TransactionalMethod(RestTemplate template) {
    this.template = template;
  }

  @Transactional
  public String verify(String uri) {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return template.getForObject(uri, String.class);
  }
}
