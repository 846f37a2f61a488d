package snippets.httpblockingineventloop.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import java.io.IOException;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final OkHttpClient client;

  public HandlerFunction(OkHttpClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, Request call) throws IOException {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    String user = client.newCall(call).execute().body().string();
    return ServerResponse.ok().bodyValue(user);
  }
}
