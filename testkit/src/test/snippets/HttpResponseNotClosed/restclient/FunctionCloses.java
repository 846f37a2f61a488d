package snippets.httpresponsenotclosed.restclient;

import org.springframework.web.client.RestClient;

/** The function closes on every path. */
public final class FunctionCloses {

  public int size(RestClient client, String address) {
    return client
        .get()
        .uri(address)
        .exchange(
            (request, response) -> {
              try (response) {
                return response.getBody().readAllBytes().length;
              }
            },
            false);
  }
}
