package snippets.httpstatusunchecked.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The helper of the class parses what it is given, without a question. */
public final class ParsedByHelper {

  record Rate(String currency, double value) {}

  private final HttpClient client;

  public ParsedByHelper(HttpClient client) {
    this.client = client;
  }

  public Rate rate(String currency) throws IOException, InterruptedException {
    URI uri = URI.create("https://rates.example.org/" + currency);
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
    return toRate(currency, client.send(request, BodyHandlers.ofString()));
  }

  private static Rate toRate(String currency, HttpResponse<String> response) {
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    return new Rate(currency, Double.parseDouble(response.body()));
  }
}
