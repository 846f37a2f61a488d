package snippets.httppoolmisconfigured.webclient;

import java.net.InetSocketAddress;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** What the caller names may be a number, which is never looked up. */
public final class AddressOfCaller {

  public WebClient client(WebClient.Builder builder, String host) {
    ConnectionProvider pool =
        ConnectionProvider.builder("shop")
            .forRemoteHost(new InetSocketAddress(host, 8080), spec -> spec.maxConnections(5))
            // BUG: Diagnostic contains: [HttpPoolMisconfigured]
            .build();
    return builder.clientConnector(new ReactorClientHttpConnector(HttpClient.create(pool))).build();
  }
}
