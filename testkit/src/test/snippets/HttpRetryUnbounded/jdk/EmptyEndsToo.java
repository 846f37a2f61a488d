package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The loop is left by an empty answer, and a failure leaves it as well. */
public final class EmptyEndsToo {

  private final HttpClient client;

  public EmptyEndsToo(HttpClient client) {
    this.client = client;
  }

  public String messages(URI base) throws IOException, InterruptedException {
    StringBuilder all = new StringBuilder();
    boolean more = true;
    int page = 0;
    do {
      HttpRequest request =
          HttpRequest.newBuilder(base.resolve("?page=" + page++))
              .timeout(Duration.ofSeconds(3))
              .build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200 || response.body().isEmpty()) {
        more = false;
      } else {
        all.append(response.body());
      }
    } while (more);
    return all.toString();
  }
}
