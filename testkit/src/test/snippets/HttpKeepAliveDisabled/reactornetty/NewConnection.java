package snippets.httpkeepalivedisabled.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A provider without a pool. */
public final class NewConnection {

  public HttpClient client() {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    ConnectionProvider provider = ConnectionProvider.newConnection();
    return HttpClient.create(provider).responseTimeout(Duration.ofSeconds(5));
  }
}
