package snippets.httpblockingineventloop.okhttp;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each message waits for another server. */
public final class NettyHandler extends ChannelInboundHandlerAdapter {

  private final OkHttpClient client = new OkHttpClient();


  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws IOException {
    Request request = new Request.Builder().url("http://users.example.org/me").build();
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    try (Response response = client.newCall(request).execute()) {
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      context.writeAndFlush(response.body().string());
    }
  }
}
