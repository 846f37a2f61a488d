package snippets.httpblockingineventloop.okhttp;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The handler starts a task for each message, which writes when it has its answer. */
public final class OwnThreadOfNetty extends SimpleChannelInboundHandler<String> {

  private final OkHttpClient client;
  private final ExecutorService workers;

  public OwnThreadOfNetty(OkHttpClient client, ExecutorService workers) {
    this.client = client;
    this.workers = workers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, String message) {
    Request request = new Request.Builder().url(message).head().build();
    CompletableFuture.supplyAsync(() -> status(request), workers)
        .thenAccept(status -> context.writeAndFlush(status + "\n"));
  }

  private int status(Request request) {
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    } catch (IOException e) {
      return -1;
    }
  }
}
