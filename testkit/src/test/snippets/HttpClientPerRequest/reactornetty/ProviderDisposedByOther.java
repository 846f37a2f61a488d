package snippets.httpclientperrequest.reactornetty;

import java.util.function.Consumer;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Somebody else keeps the pool. */
public final class ProviderDisposedByOther {

  public Mono<String> get(String address, Consumer<ConnectionProvider> keeper) {
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    ConnectionProvider provider = ConnectionProvider.create("kept");
    keeper.accept(provider);
    return HttpClient.create(provider).get().uri(address).responseContent().aggregate().asString();
  }
}
