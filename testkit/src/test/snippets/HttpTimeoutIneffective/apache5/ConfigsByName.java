package snippets.httptimeoutineffective.apache5;

import java.util.HashMap;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;

/** What the map has under a name is given to requests later. */
public final class ConfigsByName {

  private final Map<String, RequestConfig> byName = new HashMap<>();

  public ConfigsByName() {
    RequestConfig quick = RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(1)).build();
    RequestConfig slow =
        RequestConfig.copy(quick).setResponseTimeout(Timeout.ofSeconds(40)).build();
    byName.put("quick", quick);
    byName.put("slow", slow);
  }

  public void apply(String name, HttpGet request) {
    request.setConfig(byName.getOrDefault(name, byName.get("quick")));
  }
}
