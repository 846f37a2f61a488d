package snippets.httptimeoutdisabled.jdk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** Some minutes, for a slow report. */
public final class LongButPossible {

  public HttpRequest request(URI uri) {
    return HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(8)).build();
  }
}
