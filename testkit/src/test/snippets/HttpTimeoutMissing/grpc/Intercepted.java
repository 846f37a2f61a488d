package snippets.httptimeoutmissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptor;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;

/** Interceptors can set deadlines, of a channel or of a stub. */
public final class Intercepted {

  private final GreeterGrpc.BlockingStub one;
  private final GreeterGrpc.BlockingStub two;

  public Intercepted(String target, ClientInterceptor deadlines) {
    ManagedChannel intercepted =
        ManagedChannelBuilder.forTarget(target).intercept(deadlines).build();
    one = GreeterGrpc.newBlockingStub(intercepted);
    ManagedChannel plain = ManagedChannelBuilder.forTarget(target).build();
    two = GreeterGrpc.newBlockingStub(plain).withInterceptors(deadlines);
  }

  public String greet(String name) {
    return one.greet(name) + two.greet(name);
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
