package snippets.httpblockingineventloop.okhttp;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A thread of the executor waits. */
public final class NettyHandlerWithExecutor extends ChannelInboundHandlerAdapter {

  private final OkHttpClient client = new OkHttpClient();
  private final ExecutorService executor;

  public NettyHandlerWithExecutor(ExecutorService executor) {
    this.executor = executor;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    Request request = new Request.Builder().url("http://users.example.org/me").build();
    executor.submit(
        () -> {
          try (Response response = client.newCall(request).execute()) {
            // BUG: Diagnostic contains: [HttpStatusUnchecked]
            return context.writeAndFlush(response.body().string());
          }
        });
  }
}
