package snippets.httptimeoutmissing.restclient;

import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The template has the default factory, without timeouts. */
public final class OverDefaultTemplate {

  private final RestClient client;

  public OverDefaultTemplate() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    client = RestClient.create(new RestTemplate());
  }

  public String get(String address) {
    return client.get().uri(address).exchange((request, response) -> response.toString());
  }
}
