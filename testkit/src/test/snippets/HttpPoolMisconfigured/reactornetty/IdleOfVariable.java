package snippets.httppoolmisconfigured.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The idle time is set between two other statements. */
public final class IdleOfVariable {

  private final ConnectionProvider pool;

  public IdleOfVariable(Duration idle) {
    ConnectionProvider.Builder builder = ConnectionProvider.builder("geo");
    builder.maxConnections(50);
    builder.maxIdleTime(idle);
    builder.lifo();
    pool = builder.build();
  }

  public HttpClient client() {
    return HttpClient.create(pool)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
        .responseTimeout(Duration.ofSeconds(4));
  }
}
