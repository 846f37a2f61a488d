package snippets.httpkeepalivedisabled.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The same client over a pool. */
public final class ClientWithPool {

  private final HttpClient client =
      HttpClient.create(
              ConnectionProvider.builder("directory").maxIdleTime(Duration.ofSeconds(30)).build())
          .responseTimeout(Duration.ofSeconds(5));

  public HttpClient client() {
    return client;
  }
}
