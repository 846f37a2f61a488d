package snippets.httptimeoutineffective.grpc;

import io.grpc.CallOptions;
import java.util.concurrent.TimeUnit;

/** Options are immutable, too. */
public final class OptionsDropped {

  public CallOptions options() {
    CallOptions options = CallOptions.DEFAULT;
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    options.withDeadlineAfter(5, TimeUnit.SECONDS);
    return options;
  }
}
