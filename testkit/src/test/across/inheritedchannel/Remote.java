package across.inheritedchannel;

import io.grpc.Channel;
import io.grpc.ManagedChannelBuilder;

abstract class Remote {
  protected final Channel channel;

  Remote(String target) {
    channel = ManagedChannelBuilder.forTarget(target).build();
  }
}
