package snippets.httppoolmisconfigured.webclient;

import java.net.InetSocketAddress;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Five connections to the stock, it says; there may be a hundred. */
public final class AddressLookedUp {

  private static final String STOCK = "stock.example.org";

  public WebClient client(WebClient.Builder builder) {
    InetSocketAddress address = new InetSocketAddress(STOCK, 8080);
    ConnectionProvider pool =
        ConnectionProvider.builder("shop")
            .maxConnections(100)
            // BUG: Diagnostic contains: [HttpPoolMisconfigured]
            .forRemoteHost(address, spec -> spec.maxConnections(5))
            // BUG: Diagnostic contains: [HttpPoolMisconfigured]
            .build();
    return builder.clientConnector(new ReactorClientHttpConnector(HttpClient.create(pool))).build();
  }
}
