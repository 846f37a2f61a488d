package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;

/** Once a minute, a new client. */
public class ScheduledMethod {

  @Scheduled(fixedRate = 60_000)
  public void report() throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://metrics.example.org/push"))
            .timeout(Duration.ofSeconds(10))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    client.send(request, HttpResponse.BodyHandlers.discarding());
  }
}
