package snippets.httptimeoutineffective.jdk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;

/** Whoever takes it from the map sends it. */
public final class KeptInMap {

  public void prepare(Map<URI, HttpRequest> requests, URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    requests.put(uri, request);
  }
}
