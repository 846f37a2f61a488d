package snippets.httpretryunsafe.restclient;

import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** The first request reads, and only what is not there is created, once. */
@Component
public class QueryThenCreate {

  private final RestClient client;

  public QueryThenCreate(RestClient client) {
    this.client = client;
  }

  public String cart(String user) {
    try {
      return client.get().uri("/carts/{user}", user).retrieve().body(String.class);
    } catch (HttpClientErrorException.NotFound e) {
      return client.post().uri("/carts").body(user).retrieve().body(String.class);
    }
  }
}
