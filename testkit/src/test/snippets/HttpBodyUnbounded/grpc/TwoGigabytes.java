package snippets.httpbodyunbounded.grpc;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.concurrent.TimeUnit;

/** The channel of the export takes a message of any size. */
public final class TwoGigabytes {

  private final ManagedChannel channel;

  public TwoGigabytes(String host, int port) {
    ManagedChannelBuilder<?> builder = ManagedChannelBuilder.forAddress(host, port);
    builder.useTransportSecurity().keepAliveTime(5, TimeUnit.MINUTES);
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    builder.maxInboundMessageSize(Integer.MAX_VALUE);
    channel = builder.build();
  }

  public boolean isShutdown() {
    return channel.isShutdown();
  }
}
