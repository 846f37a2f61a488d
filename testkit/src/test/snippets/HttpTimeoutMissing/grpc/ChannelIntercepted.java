package snippets.httptimeoutmissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptor;
import io.grpc.ClientInterceptors;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;

/** An interceptor may set deadlines. */
public final class ChannelIntercepted {

  private final GreeterGrpc.BlockingStub stub;

  public ChannelIntercepted(Channel channel, ClientInterceptor interceptor) {
    stub = GreeterGrpc.newBlockingStub(ClientInterceptors.intercept(channel, interceptor));
  }

  public String greet(String name) {
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
