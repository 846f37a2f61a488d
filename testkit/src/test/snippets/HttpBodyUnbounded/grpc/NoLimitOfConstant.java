package snippets.httpbodyunbounded.grpc;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;

/** The highest number is no limit. */
public final class NoLimitOfConstant {

  private static final int LIMIT = Integer.MAX_VALUE;

  public ManagedChannel channel(String target) {
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    return ManagedChannelBuilder.forTarget(target).maxInboundMessageSize(LIMIT).build();
  }
}
