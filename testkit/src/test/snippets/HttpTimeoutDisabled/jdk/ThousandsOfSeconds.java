package snippets.httptimeoutdisabled.jdk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** Whole thousands of seconds were to be milliseconds. */
public final class ThousandsOfSeconds {

  private static final int TIMEOUT = 20_000;

  public HttpRequest request(URI uri) {
    return HttpRequest.newBuilder(uri)
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .timeout(Duration.ofSeconds(TIMEOUT))
        .build();
  }

  public HttpRequest bounded(URI uri) {
    return HttpRequest.newBuilder(uri).timeout(Duration.ofMillis(TIMEOUT)).build();
  }
}
