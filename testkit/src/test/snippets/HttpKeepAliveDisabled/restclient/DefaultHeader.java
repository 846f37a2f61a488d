package snippets.httpkeepalivedisabled.restclient;

import org.springframework.web.client.RestClient;

/** A header of all requests. */
public final class DefaultHeader {

  private final RestClient client =
      // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
      RestClient.builder().defaultHeader("Connection", "close").build();

  public String get(String uri) {
    return client.get().uri(uri).retrieve().body(String.class);
  }
}
