package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.CHUNKS_CUT;
import static io.github.httpvet.samples.reads.Answer.CUT;
import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;
import static io.github.httpvet.samples.reads.Answer.RESET;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import kong.unirest.core.GetRequest;
import kong.unirest.core.RawResponse;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Unirest 4, over the JDK's client. */
@ReadsOf(client = "unirest")
public final class Unirest4 {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  @Reading(
      value = "`asString`",
      whole = true,
      noFailure = {RESET, CUT, CHUNKS_CUT})
  public void string(String url) {
    get(url).asString();
  }

  @Reading(
      value = "stream in `asObject`",
      noFailure = {RESET, CUT, CHUNKS_CUT, ODD_SMALL, ODD_LARGE})
  public void object(String url) {
    get(url).asObject(Unirest4::parsed);
  }

  private GetRequest get(String url) {
    return unirest.get(url).requestTimeout(Reading.MILLIS);
  }

  private static long parsed(RawResponse response) {
    try {
      return Parser.parse(response.getContent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
