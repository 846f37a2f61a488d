package snippets.httpclientperrequest.webclient;

import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** One connector for all clients. */
public final class ConnectorInField {

  private final JdkClientHttpConnector connector = new JdkClientHttpConnector();

  public Mono<String> get(String address) {
    WebClient client = WebClient.builder().clientConnector(connector).build();
    return client.get().uri(address).retrieve().bodyToMono(String.class);
  }
}
