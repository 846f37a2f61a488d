package snippets.httpclientinloop.unirest;

import java.util.List;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Each instance has a client of its own. */
public final class InstancePerTurn {

  public void print(List<String> urls) {
    for (String url : urls) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      try (UnirestInstance unirest = Unirest.spawnInstance()) {
        unirest.config().requestTimeout(5_000);
        System.out.println(unirest.get(url).asString().getBody());
      }
    }
  }
}
