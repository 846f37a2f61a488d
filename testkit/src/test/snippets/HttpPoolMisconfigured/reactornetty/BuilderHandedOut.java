package snippets.httppoolmisconfigured.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.function.Consumer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The caller's customizer may set the idle time. */
public final class BuilderHandedOut {

  private final ConnectionProvider pool;

  public BuilderHandedOut(Consumer<ConnectionProvider.Builder> customizer) {
    ConnectionProvider.Builder builder = ConnectionProvider.builder("geo").maxConnections(50);
    customizer.accept(builder);
    pool = builder.build();
  }

  public HttpClient client() {
    return HttpClient.create(pool)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
        .responseTimeout(Duration.ofSeconds(4));
  }
}
