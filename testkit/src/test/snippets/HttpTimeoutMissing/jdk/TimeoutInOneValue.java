package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A choice of values is a choice of paths, as an {@code if} is. */
public final class TimeoutInOneValue {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  public String inOne(URI uri, boolean isPatient) throws IOException, InterruptedException {
    HttpRequest.Builder plain = HttpRequest.newBuilder(uri);
    HttpRequest.Builder chosen = isPatient ? plain : plain.timeout(Duration.ofSeconds(5));
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.send(chosen.build(), BodyHandlers.ofString()).body();
  }

  public String inBoth(URI uri, boolean isPatient) throws IOException, InterruptedException {
    HttpRequest.Builder plain = HttpRequest.newBuilder(uri);
    HttpRequest.Builder chosen =
        isPatient ? plain.timeout(Duration.ofMinutes(1)) : plain.timeout(Duration.ofSeconds(5));
    return client.send(chosen.build(), BodyHandlers.ofString()).body();
  }

  public String unlessGiven(URI uri, Duration timeout) throws IOException, InterruptedException {
    HttpRequest.Builder plain = HttpRequest.newBuilder(uri);
    HttpRequest.Builder chosen = timeout == null ? plain : plain.timeout(timeout);
    return client.send(chosen.build(), BodyHandlers.ofString()).body();
  }
}
