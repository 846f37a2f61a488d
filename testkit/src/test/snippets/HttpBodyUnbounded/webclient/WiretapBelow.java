package snippets.httpbodyunbounded.webclient;

import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** The connector logs whole bodies. */
public final class WiretapBelow {

  public WebClient client() {
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    HttpClient http = HttpClient.create().responseTimeout(Duration.ofSeconds(5)).wiretap(true);
    return WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
  }
}
