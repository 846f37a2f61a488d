package snippets.httpbodyunbounded.grpc;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;

/** Sixteen megabytes are a limit. */
public final class LimitOfConstant {

  private static final int LIMIT = 16 * 1024 * 1024;

  public ManagedChannel channel(String target) {
    return ManagedChannelBuilder.forTarget(target).maxInboundMessageSize(LIMIT).build();
  }
}
