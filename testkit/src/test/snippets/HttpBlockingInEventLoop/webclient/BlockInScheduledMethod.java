package snippets.httpblockingineventloop.webclient;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The refresh runs on a thread of the scheduler; handlers only read what it has left. */
public final class BlockInScheduledMethod {

  private final WebClient client;
  private volatile List<String> topics = List.of();

  public BlockInScheduledMethod(WebClient client, ScheduledExecutorService timer) {
    this.client = client;
    timer.scheduleWithFixedDelay(this::refresh, 0, 1, TimeUnit.MINUTES);
  }

  private void refresh() {
    topics =
        client
            .get()
            .uri("/topics")
            .retrieve()
            .bodyToFlux(String.class)
            .collectList()
            .block(Duration.ofSeconds(20));
  }

  public Mono<ServerResponse> handle(ServerRequest request) {
    return ServerResponse.ok().bodyValue(topics);
  }
}
