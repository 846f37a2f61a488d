package snippets.httpdeadlinemissing.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.Deadline;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;

/** A deadline over all is asked before each attempt, and is the shorter one. */
public final class DeadlineAskedFirst {

  private final Channel channel;
  private final MethodDescriptor<String, String> method;

  public DeadlineAskedFirst(Channel channel, MethodDescriptor<String, String> method) {
    this.channel = channel;
    this.method = method;
  }

  public String call(String question) throws InterruptedException {
    Deadline all = Deadline.after(40, TimeUnit.SECONDS);
    while (!all.isExpired()) {
      CallOptions options =
          CallOptions.DEFAULT.withDeadline(all.minimum(Deadline.after(20, TimeUnit.SECONDS)));
      try {
        return ClientCalls.blockingUnaryCall(channel, method, options, question);
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Status.Code.UNAVAILABLE) {
          throw e;
        }
      }
      Thread.sleep(500);
    }
    throw new IllegalStateException("gave up");
  }
}
