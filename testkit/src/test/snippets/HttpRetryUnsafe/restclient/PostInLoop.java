package snippets.httpretryunsafe.restclient;

import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** What is created may be there twice. */
public final class PostInLoop {

  private final RestClient client;

  public PostInLoop(RestClient client) {
    this.client = client;
  }

  public String send(String uri, Object order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return client.post().uri(uri).body(order).retrieve().body(String.class);
      } catch (RestClientException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
