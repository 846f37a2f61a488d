package snippets.httpretryunsafe.restclient;

import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Reading twice does no harm. */
public final class GetInLoop {

  private final RestClient client;

  public GetInLoop(RestClient client) {
    this.client = client;
  }

  public String send(String uri, Object order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return client.get().uri(uri).retrieve().body(String.class);
      } catch (RestClientException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
