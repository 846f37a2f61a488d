package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What is sent has a timeout: the first requests of field and variable are replaced. */
public final class ReplacedOnEachWay {

  private static final URI HOME = URI.create("http://stock.example/ping");

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  private HttpRequest ping = HttpRequest.newBuilder(HOME).build();

  public ReplacedOnEachWay(Duration patience) {
    ping = HttpRequest.newBuilder(HOME).timeout(patience).build();
  }

  public ReplacedOnEachWay() {
    this(Duration.ofSeconds(2));
  }

  public int ping() throws IOException, InterruptedException {
    return client.send(ping, BodyHandlers.discarding()).statusCode();
  }

  public String report(URI uri) throws IOException, InterruptedException {
    HttpRequest.Builder plain = HttpRequest.newBuilder(uri).header("Accept", "text/csv");
    HttpRequest request = plain.copy().build();
    request = plain.timeout(Duration.ofMinutes(2)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
