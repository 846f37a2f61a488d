package snippets.httpclientperrequest.grpc;

import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;

/** A channel for one call. */
public final class ChannelPerCall {

  public void cancel(String host, MethodDescriptor<String, String> method) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    ManagedChannel channel = ManagedChannelBuilder.forAddress(host, 443).build();
    channel.newCall(method, CallOptions.DEFAULT).cancel("not needed", null);
    channel.shutdownNow();
  }
}
