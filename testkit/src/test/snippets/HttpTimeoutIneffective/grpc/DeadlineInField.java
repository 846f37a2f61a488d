package snippets.httptimeoutineffective.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.stub.AbstractBlockingStub;
import java.util.concurrent.TimeUnit;

/** The deadline has passed when the second call is made. */
public final class DeadlineInField {

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

  public DeadlineInField(Channel channel) {
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    stub = new ShopStub(channel, CallOptions.DEFAULT).withDeadlineAfter(5, TimeUnit.SECONDS);
  }

  public Channel channel() {
    return stub.getChannel();
  }
}
