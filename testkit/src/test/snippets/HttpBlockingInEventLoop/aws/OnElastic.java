package snippets.httpblockingineventloop.aws;

import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** A thread that may wait makes the call. */
public final class OnElastic {

  private final S3Client client;

  public OnElastic(S3Client client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, GetObjectRequest call) {
    return Mono.fromCallable(() -> client.getObjectAsBytes(call).asUtf8String())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
