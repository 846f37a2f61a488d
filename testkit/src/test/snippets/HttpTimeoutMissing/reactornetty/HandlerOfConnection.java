package snippets.httptimeoutmissing.reactornetty;

import io.netty.handler.timeout.ReadTimeoutHandler;
import reactor.netty.http.client.HttpClient;

/** A handler of the connection bounds every read. */
public final class HandlerOfConnection {

  private final HttpClient client =
      HttpClient.create()
          .doOnConnected(connection -> connection.addHandlerLast(new ReadTimeoutHandler(5)));

  public String get(String address) {
    return client.get().uri(address).responseContent().aggregate().asString().block();
  }
}
