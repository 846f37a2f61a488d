package io.github.httpvet.samples.interceptorleak.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.Converter.Factory;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** A converter gets the body itself: what it does not close, nobody closes. */
@Situation(
    rule = "HttpInterceptorLeak",
    client = "retrofit",
    unseen = "the table has no row for how this client goes on")
public final class ConverterLeavesBody {

  interface Greeting {
    @GET("ok")
    Call<Length> get();
  }

  record Length(long bytes) {}

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20"})
  public Length leftOpen(Peer peer) throws IOException {
    return get(peer, body -> new Length(body.contentLength()));
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public Length closed(Peer peer) throws IOException {
    return get(
        peer,
        body -> {
          try (body) {
            return new Length(body.contentLength());
          }
        });
  }

  private Length get(Peer peer, Converter<ResponseBody, Length> converter) throws IOException {
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl("http://" + peer.host() + ":" + peer.port())
            .client(client)
            .addConverterFactory(
                new Factory() {
                  @Override
                  public Converter<ResponseBody, ?> responseBodyConverter(
                      Type type, Annotation[] annotations, Retrofit retrofit) {
                    return converter;
                  }
                })
            .build();
    return retrofit.create(Greeting.class).get().execute().body();
  }
}
