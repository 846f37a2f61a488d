package snippets.httptimeoutmissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.Deadline;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;

/** Each call has a deadline. */
public final class DeadlineOfCall {

  private final GreeterGrpc.BlockingStub stub;

  public DeadlineOfCall(String target) {
    stub = GreeterGrpc.newBlockingStub(ManagedChannelBuilder.forTarget(target).build());
  }

  public String greet(String name) {
    return stub.withDeadlineAfter(5, TimeUnit.SECONDS).withCompression("gzip").greet(name);
  }

  public String both(String one, String two) {
    Deadline deadline = Deadline.after(5, TimeUnit.SECONDS);
    GreeterGrpc.BlockingStub bounded = stub.withDeadline(deadline);
    return bounded.greet(one) + bounded.greet(two);
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
