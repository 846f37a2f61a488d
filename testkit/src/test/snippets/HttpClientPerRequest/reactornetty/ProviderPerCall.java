package snippets.httpclientperrequest.reactornetty;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A pool for each call, kept for ever. */
public final class ProviderPerCall {

  public Mono<String> get(String address) {
    ConnectionProvider provider =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        ConnectionProvider.builder("own").maxIdleTime(Duration.ofSeconds(20)).build();
    HttpClient client = HttpClient.create(provider).responseTimeout(Duration.ofSeconds(5));
    String text = client.get().uri(address).responseContent().aggregate().asString().block();
    return Mono.just(text);
  }
}
