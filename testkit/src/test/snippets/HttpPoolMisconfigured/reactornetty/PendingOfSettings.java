package snippets.httppoolmisconfigured.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The settings say how many callers may wait. */
public final class PendingOfSettings {

  public HttpClient client(int waiting) {
    ConnectionProvider pool =
        ConnectionProvider.builder("quotes")
            .maxConnections(40)
            .maxIdleTime(Duration.ofSeconds(20))
            .pendingAcquireMaxCount(waiting)
            .build();
    return HttpClient.create(pool)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
        .responseTimeout(Duration.ofSeconds(4));
  }
}
