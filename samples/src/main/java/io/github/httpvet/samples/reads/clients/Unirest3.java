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
import java.io.UncheckedIOException;
import kong.unirest.GetRequest;
import kong.unirest.RawResponse;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** Unirest 3, whose pool has 20 places for a host. */
@ReadsOf(client = "unirest3")
public final class Unirest3 {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  @Reading(
      value = "`asString`",
      whole = true,
      noFailure = {STALLED, RESET, CUT, CHUNKS_CUT})
  public void string(String url) {
    get(url).asString();
  }

  @Reading(
      value = "stream in `asObject`",
      noFailure = {STALLED, RESET, CUT, CHUNKS_CUT, ODD_SMALL, ODD_LARGE})
  public void object(String url) {
    get(url).asObject(Unirest3::parsed);
  }

  private GetRequest get(String url) {
    return unirest.get(url).socketTimeout(Reading.MILLIS);
  }

  private static long parsed(RawResponse response) {
    try {
      return Parser.parse(response.getContent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
