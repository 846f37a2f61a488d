package io.github.httpvet.samples.topic.timeoutstartsagain.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A timeout for each attempt lets the whole grow with the attempts; a deadline for all of them does
 * not.
 */
@Situation(topic = "timeout-starts-again", client = "okhttp")
public final class AttemptsWithoutDeadline {

  private static final int ATTEMPTS = 8;

  private final OkHttpClient shared = new OkHttpClient();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "requests >= 2"},
      boundMillis = 2000)
  public void timeoutForEachAttempt(Peer peer) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      tryOnce(peer, Duration.ofMillis(500));
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "requests <= 3"},
      boundMillis = 2000)
  public void deadlineForAllAttempts(Peer peer) throws IOException {
    long deadline = System.nanoTime() + Duration.ofMillis(700).toNanos();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Duration left = Duration.ofNanos(Math.min(deadline - System.nanoTime(), 500_000_000));
      if (left.toMillis() < 1) {
        return;
      }
      tryOnce(peer, left);
    }
  }

  private void tryOnce(Peer peer, Duration timeout) throws IOException {
    OkHttpClient client = shared.newBuilder().callTimeout(timeout).build();
    Request request = new Request.Builder().url(peer.silent()).build();
    try (Response response = client.newCall(request).execute()) {
      response.body().string();
    } catch (InterruptedIOException e) {
      System.err.println("timed out");
    }
  }
}
