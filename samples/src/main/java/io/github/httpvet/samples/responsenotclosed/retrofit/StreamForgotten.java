package io.github.httpvet.samples.responsenotclosed.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** A body is in memory unless the method has {@code @Streaming}: then its caller closes it. */
@Situation(rule = "HttpResponseNotClosed", client = "retrofit")
public final class StreamForgotten {

  interface Files {
    @Streaming
    @GET
    Call<ResponseBody> load(@Url String url);
  }

  private final Files files =
      new Retrofit.Builder().baseUrl("http://localhost").build().create(Files.class);

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "held bytes > 1000000"})
  public long lengthOnly(Peer peer) throws IOException {
    // BUG: HttpResponseNotClosed
    ResponseBody body = files.load(peer.large()).execute().body();
    return body.contentLength();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public int readAndClosed(Peer peer) throws IOException {
    try (ResponseBody body = files.load(peer.large()).execute().body()) {
      return body.bytes().length;
    }
  }
}
