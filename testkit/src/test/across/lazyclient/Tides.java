package across.lazyclient;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Has a client that others may share. */
final class Tides {
  private static HttpClient shared;
  private HttpClient client;

  private HttpClient client() {
    if (client == null) {
      client = shared();
    }
    return client;
  }

  private static HttpClient shared() {
    if (shared == null) {
      shared = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    }
    return shared;
  }

  void use(HttpClient other) {
    client = other;
  }

  String now() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://tides.example/"))
            .timeout(Duration.ofSeconds(2))
            .build();
    return client().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
