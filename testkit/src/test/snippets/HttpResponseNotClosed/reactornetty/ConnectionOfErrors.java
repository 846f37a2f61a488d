package snippets.httpresponsenotclosed.reactornetty;

import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;

/** Only the successful path reads. */
public final class ConnectionOfErrors {

  private final HttpClient client;

  public ConnectionOfErrors(HttpClient client) {
    this.client = client;
  }

  public Flux<String> lines(String uri) {
    return client
        .get()
        .uri(uri)
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .responseConnection(
            (response, connection) -> {
              if (response.status().code() != 200) {
                return Flux.error(new IllegalStateException("status " + response.status()));
              }
              return connection.inbound().receive().asString();
            });
  }
}
