package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.STALLED;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;

/** The JDK's client, which has no timeout for bodies. */
@ReadsOf(client = "jdk")
public final class Jdk {

  private final HttpClient client = HttpClient.newHttpClient();

  @Reading(value = "stream of `ofInputStream`", keeps = ODD_LARGE, waits = STALLED)
  public void stream(String url) throws Exception {
    Parser.parse(body(url, BodyHandlers.ofInputStream()));
  }

  @Reading(value = "`ofLines`", keeps = ODD_LARGE, waits = STALLED)
  public void lines(String url) throws Exception {
    body(url, BodyHandlers.ofLines()).forEach(Parser::parse);
  }

  @Reading(
      value = "`BodySubscribers.mapping` of `ofInputStream`",
      keeps = ODD_LARGE,
      waits = STALLED)
  public void mapping(String url) throws Exception {
    body(url, info -> BodySubscribers.mapping(BodySubscribers.ofInputStream(), Jdk::parsed));
  }

  @Reading(value = "`ofString`", whole = true, waits = STALLED)
  public void string(String url) throws Exception {
    body(url, BodyHandlers.ofString());
  }

  private static long parsed(InputStream body) {
    try {
      return Parser.parse(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T body(String url, BodyHandler<T> handler) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(url)).build(), handler).body();
  }
}
