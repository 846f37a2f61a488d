package snippets.httpcallunderlock.restclient;

import org.springframework.web.client.RestClient;

/** Each public method runs in a transaction. */
@TransactionalClass.Transactional
public final class TransactionalClass {

  @interface Transactional {}

  private final RestClient client;

  public TransactionalClass(RestClient client) {
    this.client = client;
  }

  public String verify(String id) {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.get().uri("/users/{id}", id).retrieve().body(String.class);
  }
}
