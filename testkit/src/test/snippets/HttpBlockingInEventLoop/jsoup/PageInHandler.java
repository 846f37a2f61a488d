package snippets.httpblockingineventloop.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A page is loaded where requests are served. */
public final class PageInHandler {

  private final Connection session = Jsoup.newSession().timeout(3_000);

  public Mono<ServerResponse> title(ServerRequest request) {
    return request
        .bodyToMono(String.class)
        .map(
            url -> {
              try {
                // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
                return session.newRequest().url(url).get().title();
              } catch (IOException e) {
                return "?";
              }
            })
        .flatMap(title -> ServerResponse.ok().bodyValue(title));
  }
}
