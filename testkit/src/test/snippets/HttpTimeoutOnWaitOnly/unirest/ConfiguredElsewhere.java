package snippets.httptimeoutonwaitonly.unirest;

import java.util.concurrent.TimeUnit;
import kong.unirest.core.Unirest;

/** The one instance of the program is set up in other files. */
public final class ConfiguredElsewhere {

  public String get(String url) throws Exception {
    return Unirest.get(url).asStringAsync().get(5, TimeUnit.SECONDS).getBody();
  }
}
