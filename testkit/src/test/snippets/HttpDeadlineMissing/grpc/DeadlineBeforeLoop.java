package snippets.httpdeadlinemissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;

/** One deadline is made before the loop, and all attempts share it. */
public final class DeadlineBeforeLoop {

  private final Channel channel;
  private final MethodDescriptor<String, String> method;
  private final int maxAttempts;

  public DeadlineBeforeLoop(
      Channel channel, MethodDescriptor<String, String> method, int maxAttempts) {
    this.channel = channel;
    this.method = method;
    this.maxAttempts = maxAttempts;
  }

  public String call(String question) throws InterruptedException {
    CallOptions options = CallOptions.DEFAULT.withDeadlineAfter(20, TimeUnit.SECONDS);
    for (int attempt = 1; attempt <= maxAttempts; attempt++) {
      try {
        return ClientCalls.blockingUnaryCall(channel, method, options, question);
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Status.Code.UNAVAILABLE) {
          throw e;
        }
      }
      Thread.sleep(500L * attempt);
    }
    throw new IllegalStateException("gave up");
  }
}
