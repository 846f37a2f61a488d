package snippets.httpdeadlinemissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;

/** Each attempt is given two seconds, however many there are. */
public final class ShortEachTurn {

  private final Channel channel;
  private final MethodDescriptor<String, String> method;
  private final int maxAttempts;

  public ShortEachTurn(Channel channel, MethodDescriptor<String, String> method, int maxAttempts) {
    this.channel = channel;
    this.method = method;
    this.maxAttempts = maxAttempts;
  }

  public String call(String question) throws InterruptedException {
    for (int attempt = 1; attempt <= maxAttempts; attempt++) {
      CallOptions options = CallOptions.DEFAULT.withDeadlineAfter(2, TimeUnit.SECONDS);
      try {
        return ClientCalls.blockingUnaryCall(channel, method, options, question);
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Status.Code.DEADLINE_EXCEEDED) {
          throw e;
        }
      }
      Thread.sleep(500L * attempt);
    }
    throw new IllegalStateException("gave up");
  }
}
