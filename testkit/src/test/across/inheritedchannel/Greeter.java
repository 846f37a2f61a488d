package across.inheritedchannel;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;

final class Greeter extends Remote {
  private final GreeterGrpc.BlockingStub stub;

  Greeter(String target) {
    super(target);
    stub = GreeterGrpc.newBlockingStub(channel);
  }

  String greet(String name) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return stub.greet(name);
  }

  /** As generated for a service. */
  static final class GreeterGrpc {
    static MethodDescriptor<String, String> greet;

    static BlockingStub newBlockingStub(Channel channel) {
      return BlockingStub.newStub(BlockingStub::new, channel);
    }

    static final class BlockingStub extends AbstractBlockingStub<BlockingStub> {
      private BlockingStub(Channel channel, CallOptions options) {
        super(channel, options);
      }

      @Override
      protected BlockingStub build(Channel channel, CallOptions options) {
        return new BlockingStub(channel, options);
      }

      String greet(String name) {
        return ClientCalls.blockingUnaryCall(getChannel(), greet, getCallOptions(), name);
      }
    }
  }
}
