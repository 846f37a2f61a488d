package snippets.httpclientinloop.grpc;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;
import java.util.List;

/** A channel for each target. */
public final class ChannelEachTurn {

  public void cancelAll(List<String> targets, MethodDescriptor<String, String> method) {
    for (String target : targets) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      ManagedChannel channel = ManagedChannelBuilder.forTarget(target).usePlaintext().build();
      ClientCall<String, String> call = channel.newCall(method, CallOptions.DEFAULT);
      call.cancel("not needed", null);
      channel.shutdown();
    }
  }
}
