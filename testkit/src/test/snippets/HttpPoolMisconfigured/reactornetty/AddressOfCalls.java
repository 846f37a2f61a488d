package snippets.httppoolmisconfigured.reactornetty;

import java.net.InetSocketAddress;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Calls are told to go to the same address, looked up as it is. */
public final class AddressOfCalls {

  public HttpClient client() {
    InetSocketAddress stock = new InetSocketAddress("stock.example.org", 443);
    ConnectionProvider pool =
        ConnectionProvider.builder("shop")
            .forRemoteHost(stock, spec -> spec.maxConnections(5))
            .build();
    return HttpClient.create(pool).remoteAddress(() -> stock);
  }
}
