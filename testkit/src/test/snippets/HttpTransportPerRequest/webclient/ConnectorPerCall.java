package snippets.httptransportperrequest.webclient;

import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The client is derived, its connector is not. */
public final class ConnectorPerCall {

  private final WebClient shared;

  public ConnectorPerCall(WebClient shared) {
    this.shared = shared;
  }

  public Mono<String> get(String path) {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    WebClient own = shared.mutate().clientConnector(new JdkClientHttpConnector()).build();
    return own.get().uri(path).retrieve().bodyToMono(String.class);
  }
}
