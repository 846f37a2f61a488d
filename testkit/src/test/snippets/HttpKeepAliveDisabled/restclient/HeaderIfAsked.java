package snippets.httpkeepalivedisabled.restclient;

import org.springframework.web.client.RestClient;

/** Only where somebody asks for it. */
public final class HeaderIfAsked {

  private final RestClient client = RestClient.create();

  public String get(String uri, String... connection) {
    return client.get().uri(uri).header("Connection", connection).retrieve().body(String.class);
  }
}
