package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** From Java 25 on, a main method may be an instance method. */
public final class InstanceMain {
  void main() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://example.org"))
            .timeout(Duration.ofSeconds(5))
            .build();
    System.out.println(client.send(request, BodyHandlers.ofString()).body());
  }
}
