package io.github.httpvet.examples.shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** How many pieces are left, from the warehouse. */
final class StockClient {

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
  private final URI warehouse;

  StockClient(URI warehouse) {
    this.warehouse = warehouse;
  }

  int pieces(String product) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(warehouse.resolve("stock/" + product)).build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    return response.statusCode() == 200 ? Integer.parseInt(response.body()) : 0;
  }
}
