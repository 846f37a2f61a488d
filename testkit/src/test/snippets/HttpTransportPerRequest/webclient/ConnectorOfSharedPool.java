package snippets.httptransportperrequest.webclient;

import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** The connector is new, its pool is the program's. */
public final class ConnectorOfSharedPool {

  private final WebClient shared = WebClient.create("http://stock");

  public Mono<String> get(Duration timeout) {
    HttpClient http = HttpClient.create().responseTimeout(timeout);
    WebClient own = shared.mutate().clientConnector(new ReactorClientHttpConnector(http)).build();
    return own.get().retrieve().bodyToMono(String.class);
  }
}
