package io.github.httpvet.samples.blockingineventloop.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.client.RestTemplate;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * A handler of a channel runs on the event loop: a blocking call in it holds the loop, and no other
 * call on it is answered.
 */
@Situation(
    rule = "HttpBlockingInEventLoop",
    client = "reactornetty",
    jvm = "-Dreactor.netty.ioWorkerCount=1")
public final class BlockingInChannelHandler {

  private final HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(30));
  private final RestTemplate template = new RestTemplate();
  private final ExecutorService workers = Executors.newCachedThreadPool();

  @Bad(
      calls = 3,
      expect = {"returned <= 1"})
  public String blockingInHandler(Peer peer) {
    client
        .doOnConnected(
            connection ->
                connection.addHandlerLast(
                    new ChannelInboundHandlerAdapter() {
                      @Override
                      public void channelRead(ChannelHandlerContext context, Object message) {
                        // BUG: HttpBlockingInEventLoop
                        template.getForObject(peer.silent(), String.class);
                        context.fireChannelRead(message);
                      }
                    }))
        .get()
        .uri(peer.ok())
        .response()
        .subscribe();
    return get(peer).block();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed = 0", "connections <= 12"})
  public String threadOfItsOwn(Peer peer) {
    client
        .doOnConnected(
            connection ->
                connection.addHandlerLast(
                    new ChannelInboundHandlerAdapter() {
                      @Override
                      public void channelRead(ChannelHandlerContext context, Object message) {
                        workers.execute(() -> template.getForObject(peer.silent(), String.class));
                        context.fireChannelRead(message);
                      }
                    }))
        .get()
        .uri(peer.ok())
        .response()
        .subscribe();
    return get(peer).block();
  }

  private Mono<String> get(Peer peer) {
    return client.get().uri(peer.ok()).responseContent().aggregate().asString();
  }
}
