package snippets.httppoolmisconfigured.reactornetty;

import java.net.InetSocketAddress;
import reactor.netty.resources.ConnectionProvider;

/** As calls have it; a number needs no look-up. */
public final class AddressUnresolved {

  private static final InetSocketAddress GATEWAY = new InetSocketAddress("10.0.0.7", 8080);

  public ConnectionProvider pool() {
    return ConnectionProvider.builder("shop")
        .maxConnections(100)
        .forRemoteHost(
            InetSocketAddress.createUnresolved("stock.example.org", 443),
            spec -> spec.maxConnections(5))
        .forRemoteHost(GATEWAY, spec -> spec.maxConnections(20))
        // BUG: Diagnostic contains: [HttpPoolMisconfigured]
        .build();
  }
}
