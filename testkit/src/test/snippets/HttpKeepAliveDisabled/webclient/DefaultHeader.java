package snippets.httpkeepalivedisabled.webclient;

import org.springframework.web.reactive.function.client.WebClient;

/** A header of all requests. */
public final class DefaultHeader {

  public WebClient client() {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return WebClient.builder().defaultHeader("Connection", "close").build();
  }
}
