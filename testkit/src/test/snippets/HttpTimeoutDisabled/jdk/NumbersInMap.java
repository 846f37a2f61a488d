package snippets.httptimeoutdisabled.jdk;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Maps have numbers of all kinds, and their keys tell which ones are timeouts. */
public final class NumbersInMap {

  private static final String RETRIES = "retries";

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  public Map<String, Integer> distances(String root, String other) {
    Map<String, Integer> distances = new HashMap<>();
    distances.put(root, 0);
    distances.put(other, -1);
    distances.put(RETRIES, 0);
    return distances;
  }

  public Map<String, Object> gaps(Iterable<String> domains) {
    Map<String, Object> gaps = new HashMap<>();
    long gap = 0;
    for (String domain : domains) {
      gaps.put(domain, gap);
    }
    gaps.put("client", client);
    return gaps;
  }
}
