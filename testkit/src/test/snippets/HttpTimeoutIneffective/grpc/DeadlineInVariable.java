package snippets.httptimeoutineffective.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.stub.AbstractBlockingStub;
import java.util.concurrent.TimeUnit;

/** The variable lives as long as the call. */
public final class DeadlineInVariable {

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

  public Channel call(ShopStub stub) {
    ShopStub bounded = stub.withDeadlineAfter(5, TimeUnit.SECONDS);
    return bounded.getChannel();
  }
}
