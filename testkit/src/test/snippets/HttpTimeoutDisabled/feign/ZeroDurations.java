package snippets.httptimeoutdisabled.feign;

import feign.Request;
import java.time.Duration;

/** None for connects. */
public final class ZeroDurations {

  public Request.Options options() {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    return new Request.Options(Duration.ZERO, Duration.ofSeconds(5), true);
  }
}
