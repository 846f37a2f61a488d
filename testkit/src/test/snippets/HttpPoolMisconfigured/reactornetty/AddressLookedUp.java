package snippets.httppoolmisconfigured.reactornetty;

import java.net.InetSocketAddress;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The host is looked up here, and calls go to one that is not yet, which is another key. */
public final class AddressLookedUp {

  private final HttpClient client =
      HttpClient.create(
          ConnectionProvider.builder("shop")
              .maxConnections(100)
              // BUG: Diagnostic contains: [HttpPoolMisconfigured]
              .forRemoteHost(
                  new InetSocketAddress("stock.example.org", 443), spec -> spec.maxConnections(5))
              // BUG: Diagnostic contains: [HttpPoolMisconfigured]
              .build());

  public HttpClient client() {
    return client;
  }
}
