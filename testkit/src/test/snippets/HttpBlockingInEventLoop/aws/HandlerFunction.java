package snippets.httpblockingineventloop.aws;

import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final S3Client client;

  public HandlerFunction(S3Client client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, GetObjectRequest call) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = client.getObjectAsBytes(call).asUtf8String();
    return ServerResponse.ok().bodyValue(user);
  }
}
