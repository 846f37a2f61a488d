package snippets.httpcallunderlock.restclient;

import org.springframework.web.client.RestClient;

/** The container sees public methods only. */
@HelperOfTransactionalClass.Transactional
public final class HelperOfTransactionalClass {

  @interface Transactional {}

  private final RestClient client;

  public HelperOfTransactionalClass(RestClient client) {
    this.client = client;
  }

  String verify(String id) {
    return client.get().uri("/users/{id}", id).retrieve().body(String.class);
  }
}
