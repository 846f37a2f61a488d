package snippets.httptimeoutineffective.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.stub.AbstractBlockingStub;
import java.util.concurrent.TimeUnit;

/** Half a minute after the program has started, each call fails at once. */
public final class DeadlineOfStart {

  /** As the compiler of gRPC makes it. */
  static final class PriceStub extends AbstractBlockingStub<PriceStub> {
    PriceStub(Channel channel, CallOptions options) {
      super(channel, options);
    }

    @Override
    protected PriceStub build(Channel channel, CallOptions options) {
      return new PriceStub(channel, options);
    }
  }

  private PriceStub stub;

  public void start(ManagedChannel channel) {
    PriceStub plain = new PriceStub(channel, CallOptions.DEFAULT);
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    this.stub = plain.withDeadlineAfter(30, TimeUnit.SECONDS);
  }

  public CallOptions options() {
    return stub.getCallOptions();
  }
}
