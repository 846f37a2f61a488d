package across.clientpassedon;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Has a client of its own, and is got from a method of another file. */
public final class Session {
  private final HttpClient client =
      // BUG: Diagnostic contains: [HttpClientPerRequest]
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
  private final String user;

  Session(String user) {
    this.user = user;
  }

  public String send(HttpRequest request) throws IOException, InterruptedException {
    return user + client.send(request, BodyHandlers.ofString()).body();
  }
}
