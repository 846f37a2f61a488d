package snippets.httpkeepalivedisabled.restclient;

import org.springframework.web.client.RestClient;

/** Other headers. */
public final class OtherHeader {

  private final RestClient client =
      RestClient.builder().defaultHeader("Connection", "keep-alive").build();

  public String get(String uri) {
    return client.get().uri(uri).header("X-Close", "close").retrieve().body(String.class);
  }
}
