package snippets.httptimeoutineffective.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.stub.AbstractBlockingStub;
import java.util.concurrent.TimeUnit;

/** A deadline is set when the call is made. */
public final class DeadlineForEachCall {

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

  private final ShopStub stub;

  public DeadlineForEachCall(Channel channel) {
    stub = new ShopStub(channel, CallOptions.DEFAULT);
  }

  public ShopStub forCall() {
    return stub.withDeadlineAfter(5, TimeUnit.SECONDS);
  }
}
