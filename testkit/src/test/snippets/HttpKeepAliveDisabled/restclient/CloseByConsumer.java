package snippets.httpkeepalivedisabled.restclient;

import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;

/** A consumer adds the header to the request. */
public final class CloseByConsumer {

  private final RestClient client;

  public CloseByConsumer(RestClient client) {
    this.client = client;
  }

  public String entry(String uri) {
    return client
        .get()
        .uri(uri)
        .headers(
            headers -> {
              // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
              headers.add(HttpHeaders.CONNECTION, "close");
            })
        .retrieve()
        .body(String.class);
  }
}
