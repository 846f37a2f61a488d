package snippets.httptransportperrequest.webclient;

import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** One connector for as long as the object lives. */
public final class DerivedInConstructor {

  private final WebClient client;

  public DerivedInConstructor(WebClient shared) {
    client = shared.mutate().clientConnector(new JdkClientHttpConnector()).build();
  }

  public Mono<String> get(String path) {
    return client.get().uri(path).retrieve().bodyToMono(String.class);
  }
}
