package snippets.httptimeoutmissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;

/** A deadline is that of the stub it makes, and of no other. */
public final class DeadlineOfOtherCall {

  private final GreeterGrpc.BlockingStub stub;

  public DeadlineOfOtherCall(String host) {
    ManagedChannel channel = ManagedChannelBuilder.forAddress(host, 443).build();
    stub = GreeterGrpc.newBlockingStub(channel).withCompression("gzip");
  }

  public String greet(String name) {
    return stub.withDeadlineAfter(5, TimeUnit.SECONDS).greet(name);
  }

  public String greetSlowly(String name) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return stub.withWaitForReady().greet(name);
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
