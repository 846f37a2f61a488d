package snippets.httpclientperrequest.jdk;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;
import javax.swing.JButton;

/** A function that is kept for later keeps the client that it has. */
public final class KeptByRoute {

  public void routes(HttpServer server) {
    HttpClient client = HttpClient.newHttpClient();
    server.createContext(
        "/",
        exchange -> {
          try {
            exchange.sendResponseHeaders(client.send(request(), BodyHandlers.ofString()).statusCode(), -1);
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        });
  }

  public void button(JButton button) {
    HttpClient client = HttpClient.newHttpClient();
    button.addActionListener(event -> client.sendAsync(request(), BodyHandlers.ofString()));
  }

  public void runs(Consumer<Runnable> runner) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = HttpClient.newHttpClient();
    runner.accept(() -> client.sendAsync(request(), BodyHandlers.ofString()));
  }

  private static HttpRequest request() {
    return HttpRequest.newBuilder(URI.create("http://pages.example/"))
        .timeout(Duration.ofSeconds(5))
        .build();
  }
}
