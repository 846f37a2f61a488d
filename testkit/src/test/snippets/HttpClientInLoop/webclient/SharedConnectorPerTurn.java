package snippets.httpclientinloop.webclient;

import java.time.Duration;
import java.util.List;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** The connections are those of the program. */
public final class SharedConnectorPerTurn {

  public int total(List<String> addresses) {
    int total = 0;
    for (String address : addresses) {
      ReactorClientHttpConnector connector = new ReactorClientHttpConnector();
      WebClient client = WebClient.builder().clientConnector(connector).baseUrl(address).build();
      total += client.get().retrieve().bodyToMono(Integer.class).block(Duration.ofSeconds(5));
    }
    return total;
  }
}
