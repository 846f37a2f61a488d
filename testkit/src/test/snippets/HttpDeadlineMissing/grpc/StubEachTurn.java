package snippets.httpdeadlinemissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;

/** Each of ten attempts has a stub with half a minute of its own. */
public final class StubEachTurn {

  /** As the compiler of gRPC makes it. */
  static final class RateStub extends AbstractBlockingStub<RateStub> {
    private final MethodDescriptor<String, String> method;

    RateStub(Channel channel, CallOptions options, MethodDescriptor<String, String> method) {
      super(channel, options);
      this.method = method;
    }

    @Override
    protected RateStub build(Channel channel, CallOptions options) {
      return new RateStub(channel, options, method);
    }

    String rate(String code) {
      return ClientCalls.blockingUnaryCall(getChannel(), method, getCallOptions(), code);
    }
  }

  private final RateStub stub;

  public StubEachTurn(Channel channel, MethodDescriptor<String, String> method) {
    stub = new RateStub(channel, CallOptions.DEFAULT, method);
  }

  public String rate(String code) throws InterruptedException {
    for (int attempt = 1; attempt <= 10; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return stub.withDeadlineAfter(30, TimeUnit.SECONDS).rate(code);
      } catch (StatusRuntimeException e) {
        System.err.println(attempt + ": " + e.getStatus());
      }
      Thread.sleep(300L * attempt);
    }
    throw new IllegalStateException("no rate of " + code);
  }
}
