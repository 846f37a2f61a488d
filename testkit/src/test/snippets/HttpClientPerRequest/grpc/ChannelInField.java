package snippets.httpclientperrequest.grpc;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;

/** One channel, many calls. */
public final class ChannelInField {

  private final ManagedChannel channel;

  public ChannelInField(String target) {
    channel = ManagedChannelBuilder.forTarget(target).build();
  }

  public ClientCall<String, String> call(MethodDescriptor<String, String> method) {
    return channel.newCall(method, CallOptions.DEFAULT);
  }
}
