package snippets.httpcallunderlock.restclient;

import org.springframework.web.client.RestClient;

/** The transaction holds its connection for as long as the other service takes. */
public final class TransactionalMethod {

  @interface Transactional {}

  private final RestClient client;

  public TransactionalMethod(RestClient client) {
    this.client = client;
  }

  @Transactional
  public String verify(String id) {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.get().uri("/users/{id}", id).retrieve().body(String.class);
  }
}
