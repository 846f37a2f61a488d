package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.CHUNKS_CUT;
import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.RESET;
import static io.github.httpvet.samples.reads.Answer.STALLED;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.ResponseBody;
import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** OkHttp 2. */
@ReadsOf(client = "okhttp2")
public final class OkHttp2 {

  private final OkHttpClient client = new OkHttpClient();

  @Reading(
      value = "`byteStream`",
      keeps = {RESET, CHUNKS_CUT, ODD_LARGE},
      keepsSome = STALLED)
  public void stream(String url) throws IOException {
    Parser.parse(body(url).byteStream());
  }

  @Reading(value = "`string`", whole = true)
  public void string(String url) throws IOException {
    body(url).string();
  }

  private ResponseBody body(String url) throws IOException {
    client.setReadTimeout(Reading.MILLIS, TimeUnit.MILLISECONDS);
    return client.newCall(new Request.Builder().url(url).build()).execute().body();
  }
}
