package io.github.httpvet.samples.responsenotdrained.retrofit;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

/**
 * Closing waits no longer than 100 ms for the rest of a body: one that comes later is lost with its
 * connection.
 */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "retrofit",
    onlyScripted = "no other server sends the body late",
    unseen = "that this client drops what is unread, the tables do not say")
public final class StreamClosedBeforeLateBody {

  interface Download {
    @Streaming
    @GET("late-body")
    Call<ResponseBody> get();
  }

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 5,
      expect = {"connections = 5", "client ESTABLISHED <= 1"})
  public long onlyClosed(Peer peer) throws IOException {
    try (ResponseBody body = get(peer)) {
      return body.contentLength();
    }
  }

  @Good(
      calls = 5,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public long readAndClosed(Peer peer) throws IOException {
    try (ResponseBody body = get(peer)) {
      return body.bytes().length;
    }
  }

  private ResponseBody get(Peer peer) throws IOException {
    String base = "http://" + peer.host() + ":" + peer.port();
    Retrofit retrofit = new Retrofit.Builder().baseUrl(base).client(client).build();
    return retrofit.create(Download.class).get().execute().body();
  }
}
