package snippets.httptimeoutmissing.grpc;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractFutureStub;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A future whose answer never comes is never done. */
public final class FutureStubs {

  private final GreeterGrpc.FutureStub stub;

  public FutureStubs(Channel channel) {
    stub = GreeterGrpc.newFutureStub(channel);
  }

  public String greet(String name) throws ExecutionException, InterruptedException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return stub.greet(name).get();
  }

  public String bounded(String name) throws ExecutionException, InterruptedException {
    return stub.withDeadlineAfter(2, TimeUnit.SECONDS).greet(name).get();
  }

  public String waiting(String name)
      throws ExecutionException, InterruptedException, TimeoutException {
    // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
    return stub.greet(name).get(2, TimeUnit.SECONDS);
  }

  /** As generated for a service. */
  public static final class GreeterGrpc {
    static MethodDescriptor<String, String> greet;

    static FutureStub newFutureStub(Channel channel) {
      return FutureStub.newStub(FutureStub::new, channel);
    }

    public static final class FutureStub extends AbstractFutureStub<FutureStub> {
      private FutureStub(Channel channel, CallOptions options) {
        super(channel, options);
      }

      @Override
      protected FutureStub build(Channel channel, CallOptions options) {
        return new FutureStub(channel, options);
      }

      public ListenableFuture<String> greet(String name) {
        return ClientCalls.futureUnaryCall(getChannel().newCall(greet, getCallOptions()), name);
      }
    }
  }
}
