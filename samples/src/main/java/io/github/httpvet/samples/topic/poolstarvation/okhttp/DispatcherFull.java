package io.github.httpvet.samples.topic.poolstarvation.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Calls that hang take the places of the dispatcher, and a call to the same host is queued behind
 * them.
 */
@Situation(topic = "pool-starvation", client = "okhttp")
public final class DispatcherFull {

  private final OkHttpClient patient =
      new OkHttpClient.Builder().readTimeout(Duration.ZERO).build();
  private final OkHttpClient bounded =
      patient.newBuilder().callTimeout(Duration.ofMillis(300)).build();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "requests = 5", "client ESTABLISHED = 5"})
  public void fiveCallsHang(Peer peer) {
    for (int call = 0; call < 5; call++) {
      enqueue(patient, peer.silent());
    }
    enqueue(patient, peer.ok()).join();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 6"})
  public void fiveCallsAreBounded(Peer peer) {
    for (int call = 0; call < 5; call++) {
      enqueue(bounded, peer.silent());
    }
    enqueue(bounded, peer.ok()).join();
  }

  private static CompletableFuture<Integer> enqueue(OkHttpClient client, String url) {
    CompletableFuture<Integer> code = new CompletableFuture<>();
    client
        .newCall(new Request.Builder().url(url).build())
        .enqueue(
            new Callback() {
              @Override
              public void onResponse(Call call, Response response) {
                try (response) {
                  code.complete(response.code());
                }
              }

              @Override
              public void onFailure(Call call, IOException e) {
                code.completeExceptionally(e);
              }
            });
    return code;
  }
}
