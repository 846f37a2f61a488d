package snippets.httpcallunderlock.resttemplate;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

/** A map that is locked while a value is asked for. */
public final class LockedMap {

  private final Map<String, String> values = new HashMap<>();
  private final RestTemplate template;

  public LockedMap(RestTemplate template) {
    this.template = template;
  }

  public String get(String uri) {
    synchronized (values) {
      String value = values.get(uri);
      if (value == null) {
        // BUG: Diagnostic contains: [HttpCallUnderLock]
        value = template.getForObject(uri, String.class);
        values.put(uri, value);
      }
      return value;
    }
  }
}
