package snippets.httpbodyunbounded.grpc;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;

/** A limit that fits. */
public final class LimitOfMessages {

  public ManagedChannel channel(String target, int most) {
    return ManagedChannelBuilder.forTarget(target)
        .maxInboundMessageSize(16 * 1024 * 1024)
        .maxInboundMetadataSize(Integer.MAX_VALUE)
        .maxInboundMessageSize(most)
        .build();
  }
}
