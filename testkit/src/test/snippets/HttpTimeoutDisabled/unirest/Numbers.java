package snippets.httptimeoutdisabled.unirest;

import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** With numbers. */
public final class Numbers {

  public UnirestInstance client() {
    UnirestInstance client = Unirest.spawnInstance();
    client.config().socketTimeout(5_000).connectTimeout(2_000);
    return client;
  }
}
