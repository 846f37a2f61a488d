package snippets.httptimeoutdisabled.reactornetty;

import io.netty.handler.timeout.ReadTimeoutHandler;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** With numbers. */
public final class Numbers {

  public HttpClient client(Duration response) {
    return HttpClient.create()
        .responseTimeout(response)
        .doOnConnected(c -> c.addHandlerLast(new ReadTimeoutHandler(5)));
  }
}
