package snippets.httptimeoutineffective.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.stub.AbstractBlockingStub;

/** What is kept is no point in time. */
public final class SizeInField {

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

  public SizeInField(Channel channel) {
    stub = new ShopStub(channel, CallOptions.DEFAULT).withMaxInboundMessageSize(1 << 20);
  }

  public ShopStub stub() {
    return stub;
  }
}
