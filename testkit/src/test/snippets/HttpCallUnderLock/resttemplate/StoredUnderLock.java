package snippets.httpcallunderlock.resttemplate;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

/** Only the map is used under the monitor. */
public final class StoredUnderLock {

  private final Map<String, String> values = new HashMap<>();
  private final RestTemplate template;

  public StoredUnderLock(RestTemplate template) {
    this.template = template;
  }

  public String get(String uri) {
    String value = template.getForObject(uri, String.class);
    synchronized (values) {
      values.put(uri, value);
    }
    return value;
  }
}
