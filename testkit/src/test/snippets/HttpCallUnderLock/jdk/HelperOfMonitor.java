package snippets.httpcallunderlock.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Both callers of the helper hold the monitor. */
public final class HelperOfMonitor {

  private final HttpClient client;
  private String token;

  public HelperOfMonitor(HttpClient client) {
    this.client = client;
  }

  public synchronized String token(URI uri) throws IOException, InterruptedException {
    if (token == null) {
      token = fetch(uri);
    }
    return token;
  }

  public void renew(URI uri) throws IOException, InterruptedException {
    synchronized (this) {
      token = fetch(uri);
    }
  }

  private String fetch(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode());
    }
    return answer.body();
  }
}
