package snippets.httpclientinloop.jdk;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A stream makes one client a region and keeps them all. */
public final class CollectedToMap {

  private final Map<String, HttpClient> byRegion;

  public CollectedToMap(List<String> regions) {
    byRegion =
        regions.stream()
            .collect(Collectors.toMap(region -> region, region -> HttpClient.newHttpClient()));
  }

  public HttpClient forRegion(String region) {
    return byRegion.get(region);
  }
}
