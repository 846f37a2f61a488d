package io.github.httpvet.samples.responseclosedlate.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** Streamed bodies that are closed after the loop hold a connection each until then. */
@Situation(rule = "HttpResponseClosedLate", client = "retrofit")
public final class StreamsClosedAfterLoop {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 20"})
  public long closedTogether(Peer peer) throws IOException {
    List<ResponseBody> pages = new ArrayList<>();
    try {
      for (int page = 0; page < 20; page++) {
        // BUG: HttpResponseClosedLate
        pages.add(api(peer).get(peer.large()).execute().body());
      }
      return pages.stream().mapToLong(ResponseBody::contentLength).sum();
    } finally {
      pages.forEach(ResponseBody::close);
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 1"})
  public long closedEachTurn(Peer peer) throws IOException {
    long sum = 0;
    for (int page = 0; page < 20; page++) {
      try (ResponseBody body = api(peer).get(peer.large()).execute().body()) {
        sum += body.bytes().length;
      }
    }
    return sum;
  }

  private Api api(Peer peer) {
    return new Retrofit.Builder().baseUrl(peer.at("/")).client(client).build().create(Api.class);
  }

  /** One path. */
  interface Api {
    @GET
    @Streaming
    Call<ResponseBody> get(@Url String url);
  }
}
