package snippets.httptimeoutineffective.jdk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Each request is built when the supplier is asked, and sent by who asks. */
public final class SupplierOfRequests {

  private final Map<String, Supplier<HttpRequest>> requests = new TreeMap<>();

  public SupplierOfRequests(URI base) {
    requests.put("stock", () -> bounded(base.resolve("stock"), 2));
    requests.put("report", () -> bounded(base.resolve("report"), 60));
  }

  private static HttpRequest bounded(URI uri, int seconds) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    builder.timeout(Duration.ofSeconds(seconds));
    return builder.build();
  }

  public HttpRequest request(String name) {
    return requests.get(name).get();
  }
}
