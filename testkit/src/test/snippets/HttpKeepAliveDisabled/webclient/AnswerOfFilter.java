package snippets.httpkeepalivedisabled.webclient;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A server that goes away tells its clients. */
public final class AnswerOfFilter implements WebFilter {

  private volatile boolean leaving;

  public void leave() {
    leaving = true;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (leaving) {
      exchange.getResponse().getHeaders().set("Connection", "close");
    }
    return chain.filter(exchange);
  }
}
