package snippets.httptimeoutonwaitonly.unirest;

import java.util.concurrent.TimeUnit;
import kong.unirest.core.Unirest;

/** Version 4 has no default for a response, but is asked for one. */
public final class AsyncBounded {

  public String get(String url) throws Exception {
    return Unirest.get(url)
        .requestTimeout(5_000)
        .asStringAsync()
        .get(6, TimeUnit.SECONDS)
        .getBody();
  }
}
