package io.github.httpvet.examples.shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prices, from the catalog service. */
final class CatalogClient {

  private final URI catalog;

  CatalogClient(URI catalog) {
    this.catalog = catalog;
  }

  /** The price in cents of each product. */
  Map<String, Long> prices(List<String> products) throws IOException, InterruptedException {
    Map<String, Long> prices = new LinkedHashMap<>();
    for (String product : products) {
      HttpClient http = HttpClient.newHttpClient();
      HttpRequest request =
          HttpRequest.newBuilder(catalog.resolve("price/" + product))
              .timeout(Duration.ofSeconds(5))
              .build();
      prices.put(product, Long.valueOf(http.send(request, BodyHandlers.ofString()).body()));
    }
    return prices;
  }
}
