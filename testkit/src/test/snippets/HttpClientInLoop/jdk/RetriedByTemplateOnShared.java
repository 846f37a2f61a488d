package snippets.httpclientinloop.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.retry.support.RetryTemplate;

/** Made before, and used by each attempt. */
public final class RetriedByTemplateOnShared {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public String get(RetryTemplate template, String uri) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(5)).build();
    return template.<String, Exception>execute(
        context -> CLIENT.send(request, BodyHandlers.ofString()).body());
  }
}
