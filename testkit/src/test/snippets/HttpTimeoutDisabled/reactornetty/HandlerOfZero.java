package snippets.httptimeoutdisabled.reactornetty;

import io.netty.handler.timeout.ReadTimeoutHandler;
import reactor.netty.http.client.HttpClient;

/** A handler that never fires. */
public final class HandlerOfZero {

  public HttpClient client() {
    return HttpClient.create()
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .doOnConnected(c -> c.addHandlerLast(new ReadTimeoutHandler(0)));
  }
}
