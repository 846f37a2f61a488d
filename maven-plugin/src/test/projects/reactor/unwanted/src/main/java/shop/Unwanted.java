package shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

final class Unwanted {
  int status(URI address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
    return HttpClient.newBuilder()
        .connectTimeout(Duration.ofSeconds(2))
        .build()
        .send(request, BodyHandlers.discarding())
        .statusCode();
  }
}
