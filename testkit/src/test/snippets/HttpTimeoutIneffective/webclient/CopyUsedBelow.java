package snippets.httptimeoutineffective.webclient;

import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import reactor.netty.http.client.HttpClient;

/** The connector has the copy. */
public final class CopyUsedBelow {

  public ReactorClientHttpConnector connector() {
    HttpClient http = HttpClient.create().responseTimeout(Duration.ofSeconds(5));
    return new ReactorClientHttpConnector(http);
  }
}
