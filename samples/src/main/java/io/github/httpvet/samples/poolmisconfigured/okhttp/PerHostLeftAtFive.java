package io.github.httpvet.samples.poolmisconfigured.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A number of requests that is raised alone leaves five for each host: of ten, five wait in a
 * queue.
 */
@Situation(rule = "HttpPoolMisconfigured", client = "okhttp")
public final class PerHostLeftAtFive {

  private final Dispatcher five = new Dispatcher();
  private final Dispatcher ten = new Dispatcher();

  public PerHostLeftAtFive() {
    // BUG: HttpPoolMisconfigured
    five.setMaxRequests(100);
    ten.setMaxRequests(100);
    ten.setMaxRequestsPerHost(10);
  }

  @Bad(
      calls = 1,
      expect = {"connections = 5", "requests = 5"})
  public void requestsAlone(Peer peer) {
    getTenTimes(five, peer);
  }

  @Good(
      calls = 1,
      expect = {"connections = 10", "requests = 10"})
  public void both(Peer peer) {
    getTenTimes(ten, peer);
  }

  private static void getTenTimes(Dispatcher dispatcher, Peer peer) {
    OkHttpClient client =
        new OkHttpClient.Builder().dispatcher(dispatcher).readTimeout(1, TimeUnit.MINUTES).build();
    Request request = new Request.Builder().url(peer.silent()).build();
    for (int call = 0; call < 10; call++) {
      client.newCall(request).enqueue(new Closing());
    }
  }

  private static final class Closing implements Callback {

    @Override
    public void onFailure(Call call, IOException e) {
      // Nobody waits for it.
    }

    @Override
    public void onResponse(Call call, Response response) {
      response.close();
    }
  }
}
