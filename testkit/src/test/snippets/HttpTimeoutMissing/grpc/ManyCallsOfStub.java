package snippets.httptimeoutmissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;

/** Many calls on one stub are one defect. */
public final class ManyCallsOfStub {

  private final GreeterGrpc.BlockingStub stub;

  public ManyCallsOfStub(Channel channel) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    stub = GreeterGrpc.newBlockingStub(channel);
  }

  public String greet(String name) {
    return stub.greet(name);
  }

  public String welcome(String name) {
    return stub.greet("dear " + name);
  }

  public boolean knows(String name) {
    return !stub.greet(name).isEmpty();
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
