package snippets.httppoolmisconfigured.reactornetty;

import java.net.InetSocketAddress;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The address is looked up, and no call goes to such a one. */
public final class HostOfTwoAddresses {

  public HttpClient client(int each) {
    ConnectionProvider.Builder builder = ConnectionProvider.builder("stock").maxConnections(20);
    InetSocketAddress stock = new InetSocketAddress("stock.example.org", 443);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    builder.forRemoteHost(stock, host -> host.maxConnections(each));
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    return HttpClient.create(builder.build()).responseTimeout(Duration.ofSeconds(5));
  }
}
