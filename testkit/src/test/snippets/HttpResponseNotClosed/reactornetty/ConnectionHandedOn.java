package snippets.httpresponsenotclosed.reactornetty;

import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;

/** Other code gets the connection, and its duty. */
public final class ConnectionHandedOn {

  private final HttpClient client;

  public ConnectionHandedOn(HttpClient client) {
    this.client = client;
  }

  public Flux<String> lines(String uri, Function<Connection, Publisher<String>> reader) {
    return client
        .get()
        .uri(uri)
        .responseConnection((response, connection) -> reader.apply(connection));
  }
}
