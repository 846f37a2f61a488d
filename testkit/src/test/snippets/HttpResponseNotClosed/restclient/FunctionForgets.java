package snippets.httpresponsenotclosed.restclient;

import java.util.Optional;
import org.springframework.web.client.RestClient;

/** The function is to close, and does not. */
public final class FunctionForgets {

  public Optional<String> find(RestClient client, String address) {
    return client
        .get()
        .uri(address)
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .exchange(
            (request, response) ->
                response.getStatusCode().value() == 404
                    ? Optional.empty()
                    : Optional.of(response.bodyTo(String.class)),
            false);
  }
}
