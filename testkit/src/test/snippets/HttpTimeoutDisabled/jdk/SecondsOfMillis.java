package snippets.httptimeoutdisabled.jdk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** Milliseconds are given to a factory of seconds. */
public final class SecondsOfMillis {

  private static final long TIMEOUT_MS = 5_000;

  public HttpRequest request(URI uri) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(TIMEOUT_MS)).build();
  }
}
