package snippets.httpblockingineventloop.okhttp;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Nothing waits. */
public final class NettyHandlerEnqueues extends ChannelInboundHandlerAdapter {

  private final OkHttpClient client = new OkHttpClient();


  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    Request request = new Request.Builder().url("http://users.example.org/me").build();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException e) {
                context.close();
              }

              @Override
              public void onResponse(Call call, Response response) {
                response.close();
              }
            });
  }
}
