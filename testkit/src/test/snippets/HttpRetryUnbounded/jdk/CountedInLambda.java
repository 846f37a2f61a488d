package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.BooleanSupplier;

/** The caller tells whether to go on. */
public final class CountedInLambda {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(HttpRequest request, BooleanSupplier goOn)
      throws IOException, InterruptedException {
    while (goOn.getAsBoolean()) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() == 200) {
        return response.body();
      }
    }
    throw new IOException("given up");
  }
}
