package snippets.httptimeoutineffective.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.MethodDescriptor;
import java.util.concurrent.TimeUnit;

/** The interceptor gives each call a deadline of its own when it starts. */
public final class DeadlineByInterceptor implements ClientInterceptor {

  private final long millis;

  public DeadlineByInterceptor(long millis) {
    this.millis = millis;
  }

  @Override
  public <Q, A> ClientCall<Q, A> interceptCall(
      MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
    if (options.getDeadline() == null) {
      options = options.withDeadlineAfter(millis, TimeUnit.MILLISECONDS);
    }
    return next.newCall(method, options);
  }
}
