package snippets.httptimeoutineffective.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.MethodDescriptor;
import java.util.concurrent.TimeUnit;

/** Five seconds after the class was loaded, no call can succeed. */
public final class OptionsOfConstant {

  private static final CallOptions OPTIONS =
      // BUG: Diagnostic contains: [HttpTimeoutIneffective]
      CallOptions.DEFAULT.withWaitForReady().withDeadlineAfter(5, TimeUnit.SECONDS);

  public <Q, A> ClientCall<Q, A> call(Channel channel, MethodDescriptor<Q, A> method) {
    return channel.newCall(method, OPTIONS);
  }
}
