package snippets.httpkeepalivedisabled.webclient;

import org.springframework.web.reactive.function.client.WebClient;

/** Other headers. */
public final class OtherHeader {

  public WebClient client(String value) {
    return WebClient.builder()
        .defaultHeader("Connection", value)
        .defaultHeader("X-Connection", "close")
        .build();
  }
}
