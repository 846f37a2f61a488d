package snippets.httptimeoutineffective.jdk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** The request is handed out. */
public final class RequestReturned {

  public HttpRequest prepare(URI uri) {
    HttpRequest bounded = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    return bounded;
  }
}
