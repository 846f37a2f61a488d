package snippets.httptimeoutmissing.reactornetty;

import reactor.netty.http.client.HttpClient;

/** Nothing bounds the wait for the response. */
public final class NothingSet {

  private final HttpClient client = HttpClient.create().compress(true);

  public String get(String address) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.get().uri(address).responseContent().aggregate().asString().block();
  }
}
