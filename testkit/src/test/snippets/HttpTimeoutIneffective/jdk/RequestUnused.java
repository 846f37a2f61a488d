package snippets.httptimeoutineffective.jdk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** A request with a timeout that is not sent. */
public final class RequestUnused {

  public HttpRequest prepare(URI uri) {
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    HttpRequest bounded = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    return HttpRequest.newBuilder(uri).build();
  }
}
