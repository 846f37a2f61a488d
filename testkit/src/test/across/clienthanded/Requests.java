package across.clienthanded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

final class Requests {
  private static HttpClient last;

  private Requests() {}

  static String text(HttpClient client, String url) throws IOException, InterruptedException {
    return client.send(request(url), BodyHandlers.ofString()).body();
  }

  /** A client that serves many. */
  static int all(HttpClient client, List<String> urls) throws IOException, InterruptedException {
    int sum = 0;
    for (String url : urls) {
      sum += client.send(request(url), BodyHandlers.ofString()).statusCode();
    }
    return sum;
  }

  static String textAndKeep(HttpClient client, String url)
      throws IOException, InterruptedException {
    last = client;
    return text(last, url);
  }

  private static HttpRequest request(String url) {
    return HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(2)).build();
  }
}
