package snippets.httpkeepalivedisabled.restclient;

import org.springframework.web.client.RestClient;

/** A header of one request. */
public final class CloseHeader {

  private final RestClient client = RestClient.create();

  public String get(String uri) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return client.get().uri(uri).header("Connection", "close").retrieve().body(String.class);
  }
}
