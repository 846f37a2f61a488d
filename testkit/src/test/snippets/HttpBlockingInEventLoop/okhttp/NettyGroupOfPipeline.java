package snippets.httpblockingineventloop.okhttp;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.string.StringDecoder;
import io.netty.util.concurrent.EventExecutorGroup;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The named handler is only ever added together with a group of its own. */
public final class NettyGroupOfPipeline extends ChannelInitializer<SocketChannel> {

  private static final class Lookup extends SimpleChannelInboundHandler<String> {
    private final OkHttpClient client;

    Lookup(OkHttpClient client) {
      this.client = client;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, String url) throws IOException {
      Request request = new Request.Builder().url(url).head().build();
      try (Response response = client.newCall(request).execute()) {
        context.writeAndFlush(response.code() + "\n");
      }
    }
  }

  private final EventExecutorGroup group;
  private final OkHttpClient client;

  public NettyGroupOfPipeline(EventExecutorGroup group, OkHttpClient client) {
    this.group = group;
    this.client = client;
  }

  @Override
  protected void initChannel(SocketChannel channel) {
    channel.pipeline().addLast(new StringDecoder());
    channel.pipeline().addLast(group, new Lookup(client));
  }
}
