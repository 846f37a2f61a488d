package snippets.httptimeoutdisabled.reactornetty;

import reactor.netty.http.client.HttpClient;

/** null means none. */
public final class NoneForResponses {

  public HttpClient client() {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    return HttpClient.create().responseTimeout(null);
  }
}
