package io.github.httpvet.samples.blockingineventloop.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A callback that blocks keeps its place among the five calls of a host that the dispatcher runs at
 * once: the sixth is never sent.
 */
@Situation(
    rule = "HttpBlockingInEventLoop",
    client = "okhttp",
    unseen = "the threads of this client are no event loop in the tables")
public final class BlockingInCallback {

  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(Duration.ofMinutes(1)).build();
  private final ExecutorService workers = Executors.newCachedThreadPool();

  @Bad(
      calls = 8,
      expect = {"requests = 10"})
  public void executeInCallback(Peer peer) {
    call(peer.ok())
        .enqueue(
            new Callback() {
              @Override
              public void onResponse(Call call, Response response) throws IOException {
                response.close();
                try (Response detail = call(peer.silent()).execute()) {
                  System.err.println(detail.code());
                }
              }

              @Override
              public void onFailure(Call call, IOException e) {
                System.err.println(e.getMessage());
              }
            });
  }

  @Good(
      calls = 8,
      expect = {"requests = 16"})
  public void threadOfItsOwn(Peer peer) {
    call(peer.ok())
        .enqueue(
            new Callback() {
              @Override
              public void onResponse(Call call, Response response) {
                response.close();
                workers.submit(() -> code(peer.silent()));
              }

              @Override
              public void onFailure(Call call, IOException e) {
                System.err.println(e.getMessage());
              }
            });
  }

  private Call call(String url) {
    return client.newCall(new Request.Builder().url(url).build());
  }

  private int code(String url) throws IOException {
    try (Response response = call(url).execute()) {
      return response.code();
    }
  }
}
