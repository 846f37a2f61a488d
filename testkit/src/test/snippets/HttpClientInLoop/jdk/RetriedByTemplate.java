package snippets.httpclientinloop.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** An attempt of Spring's template is a turn, too. */
public final class RetriedByTemplate {

  public String get(org.springframework.retry.support.RetryTemplate template, String uri)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(5)).build();
    return template.<String, Exception>execute(
        context -> {
          // BUG: Diagnostic contains: [HttpClientInLoop]
          HttpClient client = HttpClient.newHttpClient();
          return client.send(request, BodyHandlers.ofString()).body();
        });
  }
}
