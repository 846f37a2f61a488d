package snippets.httptimeoutmissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;

/** Each call has a deadline of its own, but those that were forgotten. */
public final class DeadlineOfSomeCalls {

  private final ShopGrpc.BlockingStub stub;

  public DeadlineOfSomeCalls(Channel channel) {
    stub = ShopGrpc.newBlockingStub(channel);
  }

  public String price(String article) {
    return stub.withDeadlineAfter(2, TimeUnit.SECONDS).price(article);
  }

  public String order(String article) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return stub.order(article);
  }

  public String cancel(String order) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return stub.cancel(order);
  }

  public String state(String order) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return stub.state(order);
  }

  /** As generated for a service. */
  public static final class ShopGrpc {
    static MethodDescriptor<String, String> price;
    static MethodDescriptor<String, String> order;
    static MethodDescriptor<String, String> cancel;
    static MethodDescriptor<String, String> state;

    static BlockingStub newBlockingStub(Channel channel) {
      return BlockingStub.newStub(BlockingStub::new, channel);
    }

    public static final class BlockingStub extends AbstractBlockingStub<BlockingStub> {
      private BlockingStub(Channel channel, CallOptions options) {
        super(channel, options);
      }

      @Override
      protected BlockingStub build(Channel channel, CallOptions options) {
        return new BlockingStub(channel, options);
      }

      public String price(String article) {
        return ClientCalls.blockingUnaryCall(getChannel(), price, getCallOptions(), article);
      }

      public String order(String article) {
        return ClientCalls.blockingUnaryCall(getChannel(), order, getCallOptions(), article);
      }

      public String cancel(String order) {
        return ClientCalls.blockingUnaryCall(getChannel(), cancel, getCallOptions(), order);
      }

      public String state(String order) {
        return ClientCalls.blockingUnaryCall(getChannel(), state, getCallOptions(), order);
      }
    }
  }
}
