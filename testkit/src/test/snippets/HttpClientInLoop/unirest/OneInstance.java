package snippets.httpclientinloop.unirest;

import java.util.List;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** One instance for the batch. */
public final class OneInstance {

  public void print(List<String> urls) {
    try (UnirestInstance unirest = Unirest.spawnInstance()) {
      unirest.config().requestTimeout(5_000);
      urls.forEach(url -> System.out.println(unirest.get(url).asString().getBody()));
    }
  }
}
