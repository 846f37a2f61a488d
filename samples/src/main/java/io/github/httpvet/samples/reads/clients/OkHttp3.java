package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;

import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;

/** OkHttp 3, with the calls of OkHttp 4. */
@ReadsOf(client = "okhttp3", jars = "okhttp3")
public final class OkHttp3 {

  private final OkHttp client = new OkHttp();

  @Reading(value = "`byteStream`", keeps = ODD_LARGE)
  public void stream(String url) throws IOException {
    client.stream(url);
  }

  @Reading(value = "`string`", whole = true)
  public void string(String url) throws IOException {
    client.string(url);
  }
}
