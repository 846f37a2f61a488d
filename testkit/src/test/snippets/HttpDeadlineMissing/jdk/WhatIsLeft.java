package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Each attempt gets what is left of the time. */
public final class WhatIsLeft {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String get(URI uri) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    for (int attempt = 0; attempt < 5; attempt++) {
      Duration left = Duration.ofNanos(deadline - System.nanoTime());
      if (left.isNegative() || left.isZero()) {
        break;
      }
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(left).build();
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
