package snippets.httpclientinloop.webclient;

import java.time.Duration;
import java.util.List;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** Each connector has a client of its own. */
public final class ConnectorPerTurn {

  public int total(List<String> addresses) {
    int total = 0;
    for (String address : addresses) {
      WebClient client =
          WebClient.builder()
              // BUG: Diagnostic contains: [HttpClientInLoop]
              .clientConnector(new JdkClientHttpConnector())
              .baseUrl(address)
              .build();
      total += client.get().retrieve().bodyToMono(Integer.class).block(Duration.ofSeconds(5));
    }
    return total;
  }
}
