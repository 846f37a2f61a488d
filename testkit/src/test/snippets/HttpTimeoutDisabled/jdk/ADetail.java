package snippets.httptimeoutdisabled.jdk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** The name of a field with words that only look like a stream. */
public final class ADetail {

  private static final Duration DETAILS = Duration.ofHours(30);

  public HttpRequest retailDetails(URI uri) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    return HttpRequest.newBuilder(uri).timeout(DETAILS).build();
  }
}
