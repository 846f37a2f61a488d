package snippets.httpresponsenotclosed.restclient;

import org.springframework.web.client.RestClient;

/** Retrieved or exchanged, the client closes. */
public final class ClientCloses {

  public String get(RestClient client, String address) {
    client.delete().uri(address).retrieve().toBodilessEntity();
    return client
        .get()
        .uri(address)
        .exchange(
            (request, response) -> response.getStatusCode().is2xxSuccessful() ? "yes" : "no");
  }
}
