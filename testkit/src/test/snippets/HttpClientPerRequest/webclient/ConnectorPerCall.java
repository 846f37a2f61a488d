package snippets.httpclientperrequest.webclient;

import org.springframework.http.client.reactive.HttpComponentsClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The connector is gone when the response is there. */
public final class ConnectorPerCall {

  public Mono<String> get(String address) {
    return WebClient.builder()
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        .clientConnector(new HttpComponentsClientHttpConnector())
        .build()
        .get()
        .uri(address)
        .retrieve()
        .bodyToMono(String.class);
  }
}
