package snippets.httpclientperrequest.grpc;

import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.function.Function;

/** The stub holds the channel. */
public final class StubMade {

  public <T> T stub(String target, Function<Channel, T> stubs) {
    ManagedChannel channel = ManagedChannelBuilder.forTarget(target).build();
    return stubs.apply(channel);
  }
}
