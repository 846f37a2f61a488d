package snippets.httpblockingineventloop.aws1;

import com.amazonaws.services.s3.AmazonS3;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final AmazonS3 s3;

  public HandlerFunction(AmazonS3 s3) {
    this.s3 = s3;
  }

  public Mono<ServerResponse> handle(ServerRequest request) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = s3.getObjectAsString("users", request.pathVariable("id"));
    return ServerResponse.ok().bodyValue(user);
  }
}
