package snippets.httpclientperrequest.webclient;

import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The builder is the caller's, and lives on. */
public final class BuilderConfigured {

  public Mono<Void> configure(WebClient.Builder builder) {
    builder.clientConnector(new JdkClientHttpConnector());
    return builder.build().head().retrieve().toBodilessEntity().then();
  }
}
