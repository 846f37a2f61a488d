package snippets.httpdeadlinemissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;

/** The deadline is made anew at each turn of the loop. */
public final class DeadlineEachTurn {

  private final Channel channel;
  private final MethodDescriptor<String, String> method;
  private final int maxAttempts;

  public DeadlineEachTurn(
      Channel channel, MethodDescriptor<String, String> method, int maxAttempts) {
    this.channel = channel;
    this.method = method;
    this.maxAttempts = maxAttempts;
  }

  public String call(String question) throws InterruptedException {
    int attempt = 0;
    do {
      CallOptions options = CallOptions.DEFAULT.withDeadlineAfter(20, TimeUnit.SECONDS);
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return ClientCalls.blockingUnaryCall(channel, method, options, question);
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Status.Code.DEADLINE_EXCEEDED) {
          throw e;
        }
      }
      Thread.sleep(500L * ++attempt);
    } while (attempt < maxAttempts);
    throw new IllegalStateException("gave up");
  }
}
