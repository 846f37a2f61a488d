package snippets.httptimeoutdisabled.jdk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** A bound that nobody sees fire. */
public final class ADay {

  public HttpRequest request(URI uri) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    return HttpRequest.newBuilder(uri).timeout(Duration.ofDays(1)).build();
  }
}
