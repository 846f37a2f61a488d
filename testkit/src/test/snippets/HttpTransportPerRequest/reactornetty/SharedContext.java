package snippets.httptransportperrequest.reactornetty;

import io.netty.handler.ssl.SslContext;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Equal specifications of one context share connections. */
public final class SharedContext {

  private final HttpClient client = HttpClient.create();
  private final SslContext context;

  public SharedContext(SslContext context) {
    this.context = context;
  }

  public Mono<String> get(String uri, Duration timeout) {
    return client
        .secure(spec -> spec.sslContext(context).handshakeTimeout(Duration.ofSeconds(5)))
        .responseTimeout(timeout)
        .get()
        .uri(uri)
        .responseContent()
        .aggregate()
        .asString();
  }
}
