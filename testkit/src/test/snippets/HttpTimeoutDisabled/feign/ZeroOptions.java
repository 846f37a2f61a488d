package snippets.httptimeoutdisabled.feign;

import feign.Feign;
import feign.Request;
import java.util.concurrent.TimeUnit;

/** None for reads. */
public final class ZeroOptions {

  public <T> T target(Class<T> type, String base) {
    return Feign.builder()
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .options(new Request.Options(2, TimeUnit.SECONDS, 0, TimeUnit.SECONDS, true))
        .target(type, base);
  }
}
