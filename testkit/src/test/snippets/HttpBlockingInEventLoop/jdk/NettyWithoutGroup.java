package snippets.httpblockingineventloop.jdk;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.LineBasedFrameDecoder;
import io.netty.handler.codec.string.StringDecoder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The same pipeline, whose handler has a name and no group. */
public final class NettyWithoutGroup extends ChannelInitializer<SocketChannel> {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI check;

  public NettyWithoutGroup(URI check) {
    this.check = check;
  }

  @Override
  protected void initChannel(SocketChannel channel) {
    channel
        .pipeline()
        .addLast(new LineBasedFrameDecoder(1_024))
        .addLast(new StringDecoder())
        .addLast(
            "check",
            new SimpleChannelInboundHandler<String>() {
              @Override
              protected void channelRead0(ChannelHandlerContext context, String line)
                  throws Exception {
                HttpRequest request =
                    HttpRequest.newBuilder(check)
                        .timeout(Duration.ofSeconds(5))
                        .PUT(BodyPublishers.ofString(line))
                        .build();
                // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
                HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
                if (answer.statusCode() != 204) {
                  context.close();
                }
              }
            });
  }
}
