package snippets.httpresponsenotclosed.reactornetty;

import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;

/** Read to its end, the connection goes back to the pool. */
public final class ConnectionRead {

  private final HttpClient client;

  public ConnectionRead(HttpClient client) {
    this.client = client;
  }

  public Flux<String> lines(String uri) {
    return client
        .get()
        .uri(uri)
        .responseConnection((response, connection) -> connection.inbound().receive().asString());
  }
}
