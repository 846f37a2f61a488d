package snippets.httptimeoutmissing.webclient;

import io.netty.handler.timeout.ReadTimeoutHandler;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** A handler of each connection bounds every read. */
public final class HandlerOfConnection {

  private final WebClient client;

  public HandlerOfConnection() {
    HttpClient http =
        HttpClient.create().doOnConnected(c -> c.addHandlerLast(new ReadTimeoutHandler(5)));
    client = WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
  }

  public String get(String name) {
    return client.get().uri(name).retrieve().bodyToMono(String.class).block();
  }
}
