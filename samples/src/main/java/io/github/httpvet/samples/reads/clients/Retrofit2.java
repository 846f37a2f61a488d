package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** Retrofit, over OkHttp. */
@ReadsOf(client = "retrofit")
public final class Retrofit2 {

  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(Reading.MILLIS, TimeUnit.MILLISECONDS).build();
  private final Api api =
      new Retrofit.Builder()
          .baseUrl("http://127.0.0.1/")
          .client(client)
          .addConverterFactory(new Parsing())
          .build()
          .create(Api.class);

  @Reading(value = "`ResponseBody`", whole = true)
  public void buffered(String url) throws IOException {
    api.buffered(url).execute();
  }

  @Reading(value = "stream of a `@Streaming` `ResponseBody`", keeps = ODD_LARGE)
  public void stream(String url) throws IOException {
    Parser.parse(api.streamed(url).execute().body().byteStream());
  }

  @Reading(value = "type with a `Converter` of one's own that closes nothing", keeps = ODD_LARGE)
  public void converted(String url) throws IOException {
    api.converted(url).execute();
  }

  /** Any address. */
  interface Api {
    @GET
    Call<ResponseBody> buffered(@Url String url);

    @GET
    @Streaming
    Call<ResponseBody> streamed(@Url String url);

    @GET
    Call<Long> converted(@Url String url);
  }

  /** Throws in the middle. */
  private static final class Parsing extends Converter.Factory {

    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(
        Type type, Annotation[] annotations, Retrofit retrofit) {
      return type == Long.class
          ? (Converter<ResponseBody, Long>) body -> Parser.parse(body.byteStream())
          : null;
    }
  }
}
