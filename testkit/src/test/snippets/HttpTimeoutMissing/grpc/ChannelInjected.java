package snippets.httptimeoutmissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;

/** A channel has no deadline, whoever gives it. */
public final class ChannelInjected {

  private final GreeterGrpc.BlockingStub stub;

  public ChannelInjected(Channel channel) {
    stub = GreeterGrpc.newBlockingStub(channel);
  }

  public String greet(String name) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return stub.greet(name);
  }

  /** As generated for a service. */
  public static final class GreeterGrpc {
    static MethodDescriptor<String, String> greet;

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

      public String greet(String name) {
        return ClientCalls.blockingUnaryCall(getChannel(), greet, getCallOptions(), name);
      }
    }
  }
}
