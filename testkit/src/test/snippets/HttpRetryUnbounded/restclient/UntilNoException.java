package snippets.httpretryunbounded.restclient;

import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The client throws at a bad status, and the loop goes on. */
public final class UntilNoException {

  private final RestClient client;

  public UntilNoException(RestClient client) {
    this.client = client;
  }

  public String get(String uri) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return client.get().uri(uri).retrieve().body(String.class);
      } catch (RestClientException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
