package snippets.httptimeoutmissing.webclient;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** The connector comes from outside, with its timeouts. */
public final class ConnectorInjected {

  private final WebClient client;

  public ConnectorInjected(ClientHttpConnector connector) {
    client = WebClient.builder().clientConnector(connector).build();
  }

  public String get(String name) {
    return client.get().uri(name).retrieve().bodyToMono(String.class).block();
  }
}
