package io.github.httpvet.samples.retryunbounded.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A callback that enqueues its call again when it fails connects as often as the server hangs up.
 */
@Situation(rule = "HttpRetryUnbounded", client = "okhttp")
public final class FailureEnqueuesAgain {

  private final OkHttpClient client = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "connections = 101"})
  public int againAndAgain(Peer peer) throws InterruptedException, ExecutionException {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    call(peer).enqueue(new ForEver(status));
    return status.get();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1", "connections = 3"})
  public int threeTimes(Peer peer) throws InterruptedException, ExecutionException {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    call(peer).enqueue(new ThreeTimes(status));
    return status.get();
  }

  private Call call(Peer peer) {
    return client.newCall(new Request.Builder().url(peer.hangUpFor(100)).build());
  }

  private record ForEver(CompletableFuture<Integer> status) implements Callback {

    @Override
    public void onFailure(Call call, IOException e) {
      // BUG: HttpRetryUnbounded
      call.clone().enqueue(this);
    }

    @Override
    public void onResponse(Call call, Response response) {
      status.complete(response.code());
      response.close();
    }
  }

  private static final class ThreeTimes implements Callback {

    private final CompletableFuture<Integer> status;
    private int attempts = 1;

    ThreeTimes(CompletableFuture<Integer> status) {
      this.status = status;
    }

    @Override
    public void onFailure(Call call, IOException e) {
      if (attempts++ < 3) {
        call.clone().enqueue(this);
      } else {
        status.completeExceptionally(e);
      }
    }

    @Override
    public void onResponse(Call call, Response response) {
      status.complete(response.code());
      response.close();
    }
  }
}
