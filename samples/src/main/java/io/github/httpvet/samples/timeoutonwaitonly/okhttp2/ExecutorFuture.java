package io.github.httpvet.samples.timeoutonwaitonly.okhttp2;

import com.squareup.okhttp.Call;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A task that is waited for with a timeout goes on in its thread, and its socket with it. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "okhttp2",
    unseen = "the task or future that waits is not followed to the exchange")
public final class ExecutorFuture {

  private final OkHttpClient client = new OkHttpClient();
  private final ExecutorService executor = Executors.newCachedThreadPool();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public String waitOnly(Peer peer) throws Exception {
    client.setReadTimeout(1, TimeUnit.MINUTES);
    Call call = call(peer);
    return executor.submit(() -> body(call)).get(200, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 0"})
  public String waitAndCancel(Peer peer) throws Exception {
    client.setReadTimeout(1, TimeUnit.MINUTES);
    Call call = call(peer);
    Future<String> body = executor.submit(() -> body(call));
    try {
      return body.get(200, TimeUnit.MILLISECONDS);
    } finally {
      call.cancel();
    }
  }

  private Call call(Peer peer) {
    return client.newCall(new Request.Builder().url(peer.silent()).build());
  }

  private static String body(Call call) throws IOException {
    return call.execute().body().string();
  }
}
