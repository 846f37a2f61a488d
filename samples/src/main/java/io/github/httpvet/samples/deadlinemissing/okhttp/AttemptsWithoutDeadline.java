package io.github.httpvet.samples.deadlinemissing.okhttp;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A timeout for each attempt lets the whole grow with the attempts; a deadline for all of them does
 * not.
 */
@Situation(
    rule = "HttpDeadlineMissing",
    client = "okhttp",
    unseen = "how often it is tried, no constant tells")
public final class AttemptsWithoutDeadline {

  private final int attempts = Integer.getInteger("attempts", 20);
  private final OkHttpClient shared =
      new OkHttpClient.Builder().callTimeout(Duration.ofMillis(100)).build();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "connections >= 15"},
      boundMillis = 10_000)
  public int timeoutForEachAttempt(Peer peer) {
    for (int attempt = 0; attempt < attempts; attempt++) {
      try (Response response = shared.newCall(request(peer)).execute()) {
        return response.code();
      } catch (IOException e) {
        System.err.println("timed out");
      }
    }
    return 0;
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "connections <= 6"})
  public int deadlineForAllAttempts(Peer peer) {
    long deadline = System.nanoTime() + Duration.ofMillis(500).toNanos();
    for (int attempt = 0; attempt < attempts && System.nanoTime() - deadline < 0; attempt++) {
      try (Response response = shared.newCall(request(peer)).execute()) {
        return response.code();
      } catch (IOException e) {
        System.err.println("timed out");
      }
    }
    return 0;
  }

  private static Request request(Peer peer) {
    return new Request.Builder().url(peer.silent()).build();
  }
}
