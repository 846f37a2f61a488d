package snippets.httptimeoutdisabled.jdk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** Milliseconds are given as such. */
public final class MillisOfMillis {

  public HttpRequest request(URI uri, long timeoutMillis) {
    return HttpRequest.newBuilder(uri).timeout(Duration.ofMillis(timeoutMillis)).build();
  }
}
