package snippets.httpclientinloop.webclient;

import java.time.Duration;
import java.util.List;
import org.springframework.http.client.reactive.HttpComponentsClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** Clients differ, their connector is one. */
public final class ConnectorBeforeLoop {

  public int total(List<String> addresses) {
    HttpComponentsClientHttpConnector connector = new HttpComponentsClientHttpConnector();
    int total = 0;
    for (String address : addresses) {
      WebClient client = WebClient.builder().clientConnector(connector).baseUrl(address).build();
      total += client.get().retrieve().bodyToMono(Integer.class).block(Duration.ofSeconds(5));
    }
    return total;
  }
}
