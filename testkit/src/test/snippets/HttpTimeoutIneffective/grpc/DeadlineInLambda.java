package snippets.httptimeoutineffective.grpc;

import io.grpc.stub.AbstractBlockingStub;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Each call asks for a deadline of its own. */
public final class DeadlineInLambda<S extends AbstractBlockingStub<S>> {

  private final Supplier<S> stubs;

  public DeadlineInLambda(S stub) {
    this.stubs = () -> stub.withDeadlineAfter(5, TimeUnit.SECONDS);
  }

  public S stub() {
    return stubs.get();
  }
}
