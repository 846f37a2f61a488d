package snippets.httpblockingineventloop.jdk;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.LineBasedFrameDecoder;
import io.netty.handler.codec.string.StringDecoder;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The handler is added with a group of threads that are there to wait. */
public final class NettyWithGroup extends ChannelInitializer<SocketChannel> {

  private static final EventExecutorGroup CHECKS = new DefaultEventExecutorGroup(16);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI check;

  public NettyWithGroup(URI check) {
    this.check = check;
  }

  @Override
  protected void initChannel(SocketChannel channel) {
    channel
        .pipeline()
        .addLast(new LineBasedFrameDecoder(1_024))
        .addLast(new StringDecoder())
        .addLast(
            CHECKS,
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
                HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
                if (answer.statusCode() != 204) {
                  context.close();
                }
              }
            });
  }
}
