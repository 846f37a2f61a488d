package io.github.httpvet.examples.shop;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Product pictures, kept on disk. */
final class ImageDownload {

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  /** False if there is no such picture. */
  boolean download(URI picture, Path target) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(picture).timeout(Duration.ofSeconds(30)).build();
    HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      return false;
    }
    try (InputStream body = response.body()) {
      Files.copy(body, target);
    }
    return true;
  }
}
