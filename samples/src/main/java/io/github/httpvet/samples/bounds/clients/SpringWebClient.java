package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Setting;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.http.HttpEntity;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Spring's WebClient, over Reactor Netty and over the client of the JDK. */
@BoundsOf(client = "webclient")
public final class SpringWebClient {

  private static final Duration TIME = Duration.ofMillis(MILLIS);

  private final WebClient client = WebClient.create();

  @Setting(
      value = "`HttpClient` `CONNECT_TIMEOUT_MILLIS`",
      bounds = {DEAF})
  public void connectTimeout(String url) {
    text(over(HttpClient.create().option(ChannelOption.CONNECT_TIMEOUT_MILLIS, MILLIS)), url)
        .block();
  }

  @Setting(
      value = "`HttpClient` `responseTimeout`",
      bounds = {SILENT})
  public void responseTimeout(String url) {
    text(over(HttpClient.create().responseTimeout(TIME)), url).block();
  }

  @Setting(
      value = "`JdkClientHttpConnector` `readTimeout`",
      bounds = {SILENT, TLS, HEADER, DEAF})
  public void readTimeoutOfTheJdk(String url) {
    JdkClientHttpConnector connector = new JdkClientHttpConnector();
    connector.setReadTimeout(TIME);
    text(WebClient.builder().clientConnector(connector).build(), url).block();
  }

  @Setting(
      value = "`timeout` before the body",
      bounds = {SILENT, TLS, HEADER, DEAF})
  public void timeoutOfTheHeader(String url) {
    client
        .get()
        .uri(url)
        .retrieve()
        .toEntityFlux(String.class)
        .timeout(TIME)
        .flatMapMany(HttpEntity::getBody)
        .blockLast();
  }

  @Setting(
      value = "`timeout` after the body",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void timeoutOfTheChain(String url) {
    text(client, url).timeout(TIME).block();
  }

  @Setting(
      value = "`block(time)`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void blockForAWhile(String url) {
    text(client, url).block(TIME);
  }

  private static WebClient over(HttpClient client) {
    return WebClient.builder().clientConnector(new ReactorClientHttpConnector(client)).build();
  }

  private static Mono<String> text(WebClient client, String url) {
    return client.get().uri(url).retrieve().bodyToMono(String.class);
  }
}
