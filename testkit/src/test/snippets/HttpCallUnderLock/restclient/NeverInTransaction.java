package snippets.httpcallunderlock.restclient;

import org.springframework.web.client.RestClient;

/** The method must not be called in a transaction. */
public final class NeverInTransaction {

  @interface Transactional {
    Propagation propagation() default Propagation.REQUIRED;
  }

  enum Propagation {
    REQUIRED,
    NOT_SUPPORTED,
    NEVER
  }

  private final RestClient client;

  public NeverInTransaction(RestClient client) {
    this.client = client;
  }

  @Transactional(propagation = Propagation.NEVER)
  public String verify(String id) {
    return client.get().uri("/users/{id}", id).retrieve().body(String.class);
  }
}
