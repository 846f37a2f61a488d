package snippets.httpclientperrequest.restclient;

import org.springframework.web.client.RestClient;

/** A client for each call. */
public final class BuiltPerCall {

  public String get(String address, String token) {
    RestClient client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        RestClient.builder()
            .baseUrl(address)
            .defaultHeader("Authorization", token)
            .build();
    return client.get().uri("/me").retrieve().body(String.class);
  }
}
