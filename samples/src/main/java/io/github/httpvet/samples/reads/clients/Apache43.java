package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.CHUNKS_CUT;
import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;

import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;

/** Apache HttpClient 4.3, with the calls of 4.5. */
@ReadsOf(client = "apache43", jars = "apache43")
public final class Apache43 {

  private final Apache4 client = new Apache4();

  @Reading(
      value = "stream of `getContent`",
      keeps = {ODD_SMALL, ODD_LARGE},
      noFailure = CHUNKS_CUT)
  public void stream(String url) throws IOException {
    client.stream(url);
  }

  @Reading(value = "`EntityUtils.toString`", whole = true, noFailure = CHUNKS_CUT)
  public void string(String url) throws IOException {
    client.string(url);
  }

  @Reading(value = "stream in a `ResponseHandler`", noFailure = CHUNKS_CUT)
  public void handler(String url) throws IOException {
    client.handler(url);
  }
}
