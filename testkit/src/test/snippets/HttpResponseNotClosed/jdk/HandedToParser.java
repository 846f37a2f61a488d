package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Function;

/** A parser from outside gets the stream. */
public final class HandedToParser {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Function<InputStream, String> parser;

  public HandedToParser(Function<InputStream, String> parser) {
    this.parser = parser;
  }

  public String get(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    return parser.apply(response.body());
  }
}
