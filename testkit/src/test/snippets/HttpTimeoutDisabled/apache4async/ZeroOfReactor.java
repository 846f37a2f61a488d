package snippets.httptimeoutdisabled.apache4async;

import org.apache.http.impl.nio.reactor.IOReactorConfig;

/** Of the reactor. */
public final class ZeroOfReactor {

  public IOReactorConfig config() {
    return IOReactorConfig.custom()
        .setConnectTimeout(2_000)
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setSoTimeout(0)
        .build();
  }
}
