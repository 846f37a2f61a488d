package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.timeout.ReadTimeoutHandler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Reactor Netty. */
@BoundsOf(client = "reactornetty")
public final class ReactorNetty {

  private static final Duration TIME = Duration.ofMillis(MILLIS);

  private final HttpClient client = HttpClient.create();

  @Setting(
      value = "`CONNECT_TIMEOUT_MILLIS`",
      bounds = {DEAF})
  public void connectTimeout(String url) {
    text(client.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, MILLIS), url).block();
  }

  @Setting(
      value = "`handshakeTimeout`",
      bounds = {TLS})
  public void handshakeTimeout(String url) throws SSLException {
    SslContext context = SslContextBuilder.forClient().build();
    HttpClient secure = client.secure(spec -> spec.sslContext(context).handshakeTimeout(TIME));
    text(url.startsWith("https") ? secure : client, url).block();
  }

  @Setting(
      value = "`responseTimeout`",
      bounds = {SILENT})
  public void responseTimeout(String url) {
    text(client.responseTimeout(TIME), url).block();
  }

  @Setting(
      value = "`ReadTimeoutHandler` in `doOnConnected`",
      bounds = {SILENT, HEADER})
  public void readTimeoutHandler(String url) {
    // After the codec, so that it sees a header only when all of it is there.
    HttpClient handled =
        client.doOnConnected(
            connection ->
                connection.addHandlerLast(new ReadTimeoutHandler(MILLIS, TimeUnit.MILLISECONDS)));
    text(handled, url).block();
  }

  @Setting(
      value = "`timeout` after the body",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void timeoutOfTheChain(String url) {
    text(client, url).timeout(TIME).block();
  }

  @Default("`CONNECT_TIMEOUT_MILLIS`")
  public long defaultConnectTimeout() {
    Object time = client.configuration().options().get(ChannelOption.CONNECT_TIMEOUT_MILLIS);
    return time == null
        ? new NioSocketChannel().config().getConnectTimeoutMillis()
        : (Integer) time;
  }

  @Default("`responseTimeout`")
  public long defaultResponseTimeout() {
    Duration time = client.configuration().responseTimeout();
    return time == null ? 0 : time.toMillis();
  }

  private static Mono<String> text(HttpClient client, String url) {
    return client.get().uri(url).responseContent().aggregate().asString();
  }
}
