package snippets.httptransportperrequest.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** Settings that are equal, or none of the key, share connections. */
public final class EqualSettings {

  public int status(String uri, String token, Duration timeout) {
    return HttpClient.create()
        .secure()
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
        .option(ChannelOption.SO_KEEPALIVE, true)
        .responseTimeout(timeout)
        .headers(headers -> headers.set("Authorization", token))
        .doOnConnected(connection -> connection.channel().id())
        .get()
        .uri(uri)
        .response()
        .block()
        .status()
        .code();
  }
}
