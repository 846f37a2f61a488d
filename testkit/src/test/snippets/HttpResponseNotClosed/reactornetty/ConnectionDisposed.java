package snippets.httpresponsenotclosed.reactornetty;

import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;

/** What is not read is disposed of. */
public final class ConnectionDisposed {

  private final HttpClient client;

  public ConnectionDisposed(HttpClient client) {
    this.client = client;
  }

  public Flux<String> lines(String uri) {
    return client
        .get()
        .uri(uri)
        .responseConnection(
            (response, connection) -> {
              if (response.status().code() != 200) {
                connection.dispose();
                return Flux.error(new IllegalStateException("status " + response.status()));
              }
              return connection.inbound().receive().asString();
            });
  }
}
