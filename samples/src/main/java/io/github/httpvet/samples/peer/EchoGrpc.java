package io.github.httpvet.samples.peer;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;

/** Stubs for the methods of {@link Echo}, as they are generated for a service. */
public final class EchoGrpc {

  private EchoGrpc() {}

  /** A stub without a deadline. */
  public static EchoBlockingStub newBlockingStub(Channel channel) {
    return EchoBlockingStub.newStub(EchoBlockingStub::new, channel);
  }

  /** Waits for answers. */
  public static final class EchoBlockingStub extends AbstractBlockingStub<EchoBlockingStub> {

    private EchoBlockingStub(Channel channel, CallOptions options) {
      super(channel, options);
    }

    @Override
    protected EchoBlockingStub build(Channel channel, CallOptions options) {
      return new EchoBlockingStub(channel, options);
    }

    /** Gives what it is given. */
    public String echo(String text) {
      return ClientCalls.blockingUnaryCall(getChannel(), Echo.method(), getCallOptions(), text);
    }

    /** Gives nothing, ever. */
    public String silent(String text) {
      return ClientCalls.blockingUnaryCall(
          getChannel(), Echo.silentMethod(), getCallOptions(), text);
    }
  }
}
