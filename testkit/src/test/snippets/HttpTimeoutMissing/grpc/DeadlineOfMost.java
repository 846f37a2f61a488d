package snippets.httptimeoutmissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;

/** Two calls without a deadline stand beside others with one. */
public final class DeadlineOfMost {

  private final GreeterGrpc.BlockingStub stub;

  public DeadlineOfMost(Channel channel) {
    stub = GreeterGrpc.newBlockingStub(channel);
  }

  public String greet(String name) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return stub.greet(name);
  }

  public String welcome(String name) {
    return stub.withDeadlineAfter(2, TimeUnit.SECONDS).greet("dear " + name);
  }

  public String bye(String name) {
    return stub.withDeadlineAfter(2, TimeUnit.SECONDS).greet("bye " + name);
  }

  public boolean knows(String name) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
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
