package snippets.httpblockingineventloop.jdk;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Each message that is read waits for another server. */
public final class SendInNetty extends SimpleChannelInboundHandler<String> {

  private final HttpClient client;
  private final URI audit;

  public SendInNetty(HttpClient client, URI audit) {
    this.client = client;
    this.audit = audit;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, String message) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(audit)
            .timeout(Duration.ofSeconds(1))
            .PUT(BodyPublishers.ofString(message))
            .build();
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
    context.writeAndFlush(response.statusCode() == 200 ? "kept\n" : "lost\n");
  }
}
