package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;

/** The registry may keep it. */
public final class HandedToUnknownCode {

  private final Consumer<HttpClient> registry;

  public HandedToUnknownCode(Consumer<HttpClient> registry) {
    this.registry = registry;
  }

  public int start(HttpRequest probe) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    registry.accept(client);
    return client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
