package snippets.httpblockingineventloop.retrofit;

import java.io.IOException;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import retrofit2.Call;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final Call<String> call;

  public HandlerFunction(Call<String> call) {
    this.call = call;
  }

  public Mono<ServerResponse> handle(ServerRequest request) throws IOException {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    String user = call.execute().body();
    return ServerResponse.ok().bodyValue(user);
  }
}
