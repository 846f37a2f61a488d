package snippets.httpclientperrequest.restclient;

import org.springframework.web.client.RestClient;

/** One client, many calls. */
public final class ClientInField {

  private final RestClient client;

  public ClientInField(String address) {
    client = RestClient.builder().baseUrl(address).build();
  }

  public String get(String path) {
    return client.get().uri(path).retrieve().body(String.class);
  }
}
