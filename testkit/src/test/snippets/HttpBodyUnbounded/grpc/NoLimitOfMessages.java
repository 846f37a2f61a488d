package snippets.httpbodyunbounded.grpc;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;

/** Messages of any size. */
public final class NoLimitOfMessages {

  public ManagedChannel channel(String target) {
    return ManagedChannelBuilder.forTarget(target)
        // BUG: Diagnostic contains: [HttpBodyUnbounded]
        .maxInboundMessageSize(Integer.MAX_VALUE)
        .build();
  }
}
