package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** OkHttp 4. */
@ReadsOf(client = "okhttp", smoke = true)
public final class OkHttp {

  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(Reading.MILLIS, TimeUnit.MILLISECONDS).build();

  @Reading(value = "`byteStream`", keeps = ODD_LARGE)
  public void stream(String url) throws IOException {
    Parser.parse(body(url).byteStream());
  }

  @Reading(value = "`charStream`", keeps = ODD_LARGE)
  public void reader(String url) throws IOException {
    Parser.parse(body(url).charStream());
  }

  @Reading(value = "`source`, then `readUtf8Line`", keeps = ODD_LARGE)
  public void lines(String url) throws IOException {
    okio.BufferedSource source = body(url).source();
    for (String line = source.readUtf8Line(); line != null; line = source.readUtf8Line()) {
      Parser.parse(line);
    }
  }

  @Reading(value = "`source().readUtf8`", whole = true)
  public void source(String url) throws IOException {
    body(url).source().readUtf8();
  }

  @Reading(value = "`string`", whole = true)
  public void string(String url) throws IOException {
    body(url).string();
  }

  @Reading(value = "`bytes`", whole = true)
  public void bytes(String url) throws IOException {
    body(url).bytes();
  }

  private ResponseBody body(String url) throws IOException {
    Response response = client.newCall(new Request.Builder().url(url).build()).execute();
    return response.body();
  }
}
