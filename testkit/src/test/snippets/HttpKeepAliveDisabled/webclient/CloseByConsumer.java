package snippets.httpkeepalivedisabled.webclient;

import org.springframework.web.reactive.function.client.WebClient;

/** The headers of all requests are changed by a consumer. */
public final class CloseByConsumer {

  public WebClient client(WebClient.Builder builder) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    builder.defaultHeaders(headers -> headers.set("Connection", "close"));
    return builder.baseUrl("https://directory.example.org").build();
  }
}
