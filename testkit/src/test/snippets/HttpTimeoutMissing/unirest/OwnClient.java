package snippets.httptimeoutmissing.unirest;

import kong.unirest.core.Client;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** The program's client has its own bounds. */
public final class OwnClient {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  public OwnClient(Client client) {
    unirest.config().httpClient(client);
  }

  public String get(String url) {
    return unirest.get(url).asString().getBody();
  }
}
