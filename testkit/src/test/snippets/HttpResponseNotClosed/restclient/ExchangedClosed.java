package snippets.httpresponsenotclosed.restclient;

import java.io.IOException;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

/** The caller closes. */
public final class ExchangedClosed {

  public boolean exists(RestClient client, String address) throws IOException {
    try (ClientHttpResponse response =
        client.get().uri(address).exchange((request, answer) -> answer, false)) {
      return response.getStatusCode().is2xxSuccessful();
    }
  }
}
