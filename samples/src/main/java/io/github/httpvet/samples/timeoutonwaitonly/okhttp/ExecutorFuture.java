package io.github.httpvet.samples.timeoutonwaitonly.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A task that is waited for with a timeout goes on in its thread, and its socket with it. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "okhttp",
    unseen = "the task or future that waits is not followed to the exchange")
public final class ExecutorFuture {

  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(Duration.ofMinutes(1)).build();
  private final ExecutorService executor = Executors.newCachedThreadPool();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public int waitOnly(Peer peer) throws Exception {
    Call call = call(peer);
    return executor.submit(() -> code(call)).get(200, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 0"})
  public int waitAndCancel(Peer peer) throws Exception {
    Call call = call(peer);
    Future<Integer> code = executor.submit(() -> code(call));
    try {
      return code.get(200, TimeUnit.MILLISECONDS);
    } finally {
      call.cancel();
    }
  }

  private Call call(Peer peer) {
    return client.newCall(new Request.Builder().url(peer.silent()).build());
  }

  private static int code(Call call) throws IOException {
    try (Response response = call.execute()) {
      return response.code();
    }
  }
}
