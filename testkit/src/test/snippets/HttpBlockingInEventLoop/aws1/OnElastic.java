package snippets.httpblockingineventloop.aws1;

import com.amazonaws.services.s3.AmazonS3;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  private final AmazonS3 s3;

  public OnElastic(AmazonS3 s3) {
    this.s3 = s3;
  }

  public Mono<ServerResponse> handle(ServerRequest request) {
    return Mono.fromCallable(() -> s3.getObjectAsString("users", request.pathVariable("id")))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
