package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Set in a branch: the configuration decides. */
public final class TimeoutInBranch {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Duration timeout;

  public TimeoutInBranch(Duration timeout) {
    this.timeout = timeout;
  }

  public String get(URI uri) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri).GET();
    if (timeout != null) {
      builder.timeout(timeout);
    }
    return client.send(builder.build(), HttpResponse.BodyHandlers.ofString()).body();
  }
}
