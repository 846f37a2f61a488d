package snippets.httptimeoutineffective.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.stub.AbstractBlockingStub;
import java.util.concurrent.TimeUnit;

/** Stubs are immutable: the copy has the deadline. */
public final class DeadlineDropped {

  /** As the compiler of gRPC makes it. */
  static final class ShopStub extends AbstractBlockingStub<ShopStub> {

    ShopStub(Channel channel, CallOptions options) {
      super(channel, options);
    }

    @Override
    protected ShopStub build(Channel channel, CallOptions options) {
      return new ShopStub(channel, options);
    }
  }

  public ShopStub prepare(ShopStub stub) {
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    stub.withDeadlineAfter(5, TimeUnit.SECONDS);
    return stub;
  }
}
