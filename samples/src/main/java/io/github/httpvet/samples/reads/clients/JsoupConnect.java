package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.CHUNKS_CUT;
import static io.github.httpvet.samples.reads.Answer.CUT;
import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;
import static io.github.httpvet.samples.reads.Answer.RESET;
import static io.github.httpvet.samples.reads.Answer.STALLED;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** jsoup. */
@ReadsOf(client = "jsoup")
public final class JsoupConnect {

  @Reading(
      value = "`execute`, then `body`",
      whole = true,
      keepsSome = {STALLED, RESET, CUT, CHUNKS_CUT})
  public void body(String url) throws IOException {
    connect(url).execute().body();
  }

  @Reading(
      value = "`get`",
      whole = true,
      keepsSome = {STALLED, RESET, CUT, CHUNKS_CUT})
  public void document(String url) throws IOException {
    connect(url).get();
  }

  @Reading(
      value = "`execute`, then `bodyStream`",
      keepsSome = {STALLED, RESET, CUT, CHUNKS_CUT, ODD_SMALL, ODD_LARGE})
  public void stream(String url) throws IOException {
    Parser.parse(connect(url).execute().bodyStream());
  }

  @Reading(
      value = "`bodyStream`, `-Djsoup.useHttpClient=false`",
      keeps = {STALLED, RESET, CHUNKS_CUT, ODD_LARGE},
      noFailure = CUT)
  public void streamOverUrlConnection(String url) throws IOException {
    System.setProperty("jsoup.useHttpClient", "false");
    stream(url);
  }

  private static Connection connect(String url) {
    return Jsoup.connect(url).timeout(Reading.MILLIS).maxBodySize(0).ignoreContentType(true);
  }
}
