package snippets.httptimeoutmissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;

/** Each call has to bound itself, of a stub that others give, too: the own one has no deadline. */
public final class DefaultOfOtherConstructor {

  private final FlagsGrpc.FlagsBlockingStub stub;

  public DefaultOfOtherConstructor(String host, int port) {
    this(FlagsGrpc.newBlockingStub(ManagedChannelBuilder.forAddress(host, port).build()));
  }

  public DefaultOfOtherConstructor(FlagsGrpc.FlagsBlockingStub stub) {
    this.stub = stub;
  }

  public String flag(String name) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return stub.flag(name);
  }

  public static String built(Channel channel, CallOptions options) {
    return FlagsGrpc.newBlockingStub(channel)
        .build(channel, options)
        .withDeadlineAfter(1, TimeUnit.SECONDS)
        .flag("new");
  }

  /** Only others give this one. */
  public static final class Given {
    private final FlagsGrpc.FlagsBlockingStub stub;

    public Given(FlagsGrpc.FlagsBlockingStub stub) {
      this.stub = stub;
    }

    public String flag(String name) {
      return stub.flag(name);
    }
  }

  /** As generated code is. */
  static final class FlagsGrpc {
    private static MethodDescriptor<String, String> method;

    static FlagsBlockingStub newBlockingStub(Channel channel) {
      return AbstractBlockingStub.newStub(FlagsBlockingStub::new, channel);
    }

    static final class FlagsBlockingStub extends AbstractBlockingStub<FlagsBlockingStub> {
      FlagsBlockingStub(Channel channel, CallOptions options) {
        super(channel, options);
      }

      @Override
      protected FlagsBlockingStub build(Channel channel, CallOptions options) {
        return new FlagsBlockingStub(channel, options);
      }

      String flag(String name) {
        return ClientCalls.blockingUnaryCall(getChannel(), method, getCallOptions(), name);
      }
    }
  }
}
