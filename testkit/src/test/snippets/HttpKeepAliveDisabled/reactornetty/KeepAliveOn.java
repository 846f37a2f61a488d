package snippets.httpkeepalivedisabled.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** On, and of a setting. */
public final class KeepAliveOn {

  public HttpClient client(boolean reuse) {
    return HttpClient.create()
        .keepAlive(true)
        .keepAlive(reuse)
        .responseTimeout(Duration.ofSeconds(5));
  }
}
