package snippets.httptimeoutdisabled.webclient;

import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** null means none. */
public final class NoneBelow {

  public WebClient client() {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    HttpClient http = HttpClient.create().responseTimeout(null);
    return WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
  }
}
