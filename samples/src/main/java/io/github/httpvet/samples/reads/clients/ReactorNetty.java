package io.github.httpvet.samples.reads.clients;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClient.ResponseReceiver;
import reactor.netty.resources.ConnectionProvider;

/** Reactor Netty. */
@ReadsOf(client = "reactornetty")
public final class ReactorNetty {

  private final HttpClient client =
      HttpClient.create(ConnectionProvider.create("reads", Reading.CALLS))
          .responseTimeout(Duration.ofMillis(Reading.MILLIS));

  @Reading(value = "`responseContent().aggregate()`", whole = true)
  public void string(String url) {
    get(url).responseContent().aggregate().asString().block();
  }

  @Reading("buffers of `responseContent`")
  public void buffers(String url) {
    get(url).responseContent().map(ReactorNetty::parsed).blockLast();
  }

  @Reading("buffers in `response`")
  public void response(String url) {
    get(url).response((head, body) -> body.map(ReactorNetty::parsed)).blockLast();
  }

  @Reading("buffers in `responseSingle`, which throws")
  public void single(String url) {
    get(url)
        .responseSingle((head, body) -> body.asString().map(text -> Parser.parse(text)))
        .block();
  }

  @Reading("buffers in `responseConnection`")
  public void connection(String url) {
    get(url)
        .responseConnection(
            (head, connection) -> connection.inbound().receive().map(ReactorNetty::parsed).last())
        .blockLast();
  }

  private ResponseReceiver<?> get(String url) {
    return client.get().uri(url);
  }

  private static long parsed(ByteBuf part) {
    return Parser.parse(part.toString(StandardCharsets.ISO_8859_1));
  }
}
