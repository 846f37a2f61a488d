package across.lazyclient;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Makes its client when it is first asked. */
final class Weather {
  private final String city;
  private HttpClient client;

  Weather(String city) {
    this.city = city;
  }

  private HttpClient client() {
    if (client == null) {
      client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    }
    return client;
  }

  String now() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://weather.example/" + city))
            .timeout(Duration.ofSeconds(2))
            .build();
    return client().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
