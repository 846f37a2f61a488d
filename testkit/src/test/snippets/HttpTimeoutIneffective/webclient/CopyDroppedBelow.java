package snippets.httptimeoutineffective.webclient;

import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import reactor.netty.http.client.HttpClient;

/** The connector has the client without a timeout. */
public final class CopyDroppedBelow {

  public ReactorClientHttpConnector connector() {
    HttpClient http = HttpClient.create();
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    http.responseTimeout(Duration.ofSeconds(5));
    return new ReactorClientHttpConnector(http);
  }
}
