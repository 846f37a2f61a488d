package snippets.httpcallunderlock.restclient;

import org.springframework.web.client.RestClient;

/** Only the method that writes has a transaction. */
public final class OtherMethodTransactional {

  @interface Transactional {}

  private final RestClient client;
  private String state;

  public OtherMethodTransactional(RestClient client) {
    this.client = client;
  }

  public void verify(String id) {
    store(client.get().uri("/users/{id}", id).retrieve().body(String.class));
  }

  @Transactional
  public void store(String text) {
    state = text;
  }
}
