package snippets.httpresponsenotclosed.restclient;

import java.util.Optional;
import org.springframework.web.client.RestClient;

/** Told to close, or not told, the client closes. */
public final class ExchangedByClient {

  public Optional<String> find(RestClient client, String address) {
    client.delete().uri(address).exchange((request, response) -> response.getHeaders(), true);
    return client
        .get()
        .uri(address)
        .exchange(
            (request, response) ->
                response.getStatusCode().value() == 404
                    ? Optional.empty()
                    : Optional.of(response.bodyTo(String.class)));
  }
}
