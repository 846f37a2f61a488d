package snippets.httpclientinloop.grpc;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.ArrayList;
import java.util.List;

/** One channel a target, kept. */
public final class ChannelsKept {

  private final List<ManagedChannel> channels = new ArrayList<>();

  public ChannelsKept(List<String> targets) {
    for (String target : targets) {
      ManagedChannel channel = ManagedChannelBuilder.forTarget(target).usePlaintext().build();
      channels.add(channel);
    }
  }

  public void stop() {
    channels.forEach(ManagedChannel::shutdown);
  }
}
