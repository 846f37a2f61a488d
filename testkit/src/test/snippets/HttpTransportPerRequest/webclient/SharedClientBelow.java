package snippets.httptransportperrequest.webclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The connector is new, the client below is shared. */
public final class SharedClientBelow {

  private final HttpClient http = HttpClient.newHttpClient();
  private final WebClient shared = WebClient.create("http://stock");

  public Mono<String> get(String path, Duration timeout) {
    JdkClientHttpConnector connector = new JdkClientHttpConnector(http);
    connector.setReadTimeout(timeout);
    WebClient own = shared.mutate().clientConnector(connector).build();
    return own.get().uri(path).retrieve().bodyToMono(String.class);
  }
}
