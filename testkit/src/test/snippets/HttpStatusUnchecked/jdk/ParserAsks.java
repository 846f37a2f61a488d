package snippets.httpstatusunchecked.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The method that parses asks for the status itself. */
public final class ParserAsks {

  private final HttpClient client;

  public ParserAsks(HttpClient client) {
    this.client = client;
  }

  public int stock(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    return parse(response);
  }

  private static int parse(HttpResponse<String> response) throws IOException {
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return Integer.parseInt(response.body());
  }
}
