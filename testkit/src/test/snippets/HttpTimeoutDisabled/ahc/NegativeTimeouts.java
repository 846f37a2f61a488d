package snippets.httptimeoutdisabled.ahc;

import java.time.Duration;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** A negative one means none. */
public final class NegativeTimeouts {

  private static final Duration NONE = Duration.ofMillis(-1);

  private final AsyncHttpClient client =
      Dsl.asyncHttpClient(
          Dsl.config()
              // BUG: Diagnostic contains: [HttpTimeoutDisabled]
              .setRequestTimeout(NONE)
              // BUG: Diagnostic contains: [HttpTimeoutDisabled]
              .setReadTimeout(Duration.ofMillis(-1)));

  public AsyncHttpClient client() {
    return client;
  }
}
