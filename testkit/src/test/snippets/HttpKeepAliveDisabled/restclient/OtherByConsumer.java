package snippets.httpkeepalivedisabled.restclient;

import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;

/** A consumer adds another header. */
public final class OtherByConsumer {

  private final RestClient client;

  public OtherByConsumer(RestClient client) {
    this.client = client;
  }

  public String entry(String uri) {
    return client
        .get()
        .uri(uri)
        .headers(headers -> headers.add(HttpHeaders.CACHE_CONTROL, "no-store"))
        .retrieve()
        .body(String.class);
  }
}
