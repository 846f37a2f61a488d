package snippets.httptimeoutineffective.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.logging.Logger;

/** The same request is logged and sent. */
public final class LoggedThenSent {

  private static final Logger LOG = Logger.getLogger("feed");
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  public String load(URI uri) throws IOException, InterruptedException {
    HttpRequest bounded = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).GET().build();
    LOG.info(() -> "asking " + bounded.uri() + " within " + bounded.timeout());
    return client.send(bounded, BodyHandlers.ofString()).body();
  }
}
