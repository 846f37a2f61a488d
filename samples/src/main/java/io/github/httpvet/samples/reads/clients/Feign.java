package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.CHUNKS_CUT;
import static io.github.httpvet.samples.reads.Answer.CUT;
import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.STALLED;

import feign.Client;
import feign.Request.Options;
import feign.RequestLine;
import feign.Response;
import feign.Retryer;
import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** OpenFeign without retries, over its own client and over OkHttp. */
@ReadsOf(client = "feign")
public final class Feign {

  private final Api own = api(new Client.Default(null, null));
  private final Api overOkHttp = api(new feign.okhttp.OkHttpClient(new OkHttpClient()));

  @Reading(value = "`String`", whole = true, keepsSome = STALLED, noFailure = CUT)
  public void string(String url) {
    own.string(URI.create(url));
  }

  @Reading(value = "`String`, over OkHttp", whole = true)
  public void stringOverOkHttp(String url) {
    overOkHttp.string(URI.create(url));
  }

  @Reading(value = "type with a `Decoder` of one's own", keepsSome = STALLED, noFailure = CUT)
  public void decoded(String url) {
    own.parsed(URI.create(url));
  }

  @Reading("type with a `Decoder` of one's own, over OkHttp")
  public void decodedOverOkHttp(String url) {
    overOkHttp.parsed(URI.create(url));
  }

  @Reading(
      value = "stream of `Response`",
      keeps = {CHUNKS_CUT, ODD_LARGE},
      keepsSome = STALLED,
      noFailure = CUT)
  public void stream(String url) throws IOException {
    Parser.parse(own.response(URI.create(url)).body().asInputStream());
  }

  @Reading(value = "stream of `Response`, over OkHttp", keeps = ODD_LARGE)
  public void streamOverOkHttp(String url) throws IOException {
    Parser.parse(overOkHttp.response(URI.create(url)).body().asInputStream());
  }

  private static Api api(Client client) {
    return feign.Feign.builder()
        .client(client)
        .options(new Options(60, TimeUnit.SECONDS, Reading.MILLIS, TimeUnit.MILLISECONDS, true))
        .retryer(Retryer.NEVER_RETRY)
        .decoder(
            (response, type) ->
                type == Long.class
                    ? Parser.parse(response.body().asInputStream())
                    : new feign.codec.Decoder.Default().decode(response, type))
        .target(Api.class, "http://127.0.0.1");
  }

  /** Any address. */
  interface Api {
    @RequestLine("GET")
    String string(URI url);

    @RequestLine("GET")
    Long parsed(URI url);

    @RequestLine("GET")
    Response response(URI url);
  }
}
