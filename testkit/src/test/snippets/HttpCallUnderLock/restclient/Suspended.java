package snippets.httpcallunderlock.restclient;

import org.springframework.web.client.RestClient;

/** The method that calls out runs without the transaction. */
@Suspended.Transactional
public final class Suspended {

  @interface Transactional {
    Propagation propagation() default Propagation.REQUIRED;
  }

  enum Propagation {
    REQUIRED,
    NOT_SUPPORTED,
    NEVER
  }

  private final RestClient client;

  public Suspended(RestClient client) {
    this.client = client;
  }

  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public String verify(String id) {
    return client.get().uri("/users/{id}", id).retrieve().body(String.class);
  }
}
