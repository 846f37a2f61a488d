package snippets.httpkeepalivedisabled.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** The client is made to have a connection for each request. */
public final class ClientWithoutPool {

  private final HttpClient client =
      // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
      HttpClient.newConnection().responseTimeout(Duration.ofSeconds(5));

  public HttpClient client() {
    return client;
  }
}
