package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

/** Lines are taken only when the status is right. */
public final class LinesReadWhenOk {

  private final HttpClient client = HttpClient.newHttpClient();

  public void print(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<Stream<String>> response =
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        client.send(request, HttpResponse.BodyHandlers.ofLines());
    if (response.statusCode() == 200) {
      response.body().forEach(System.out::println);
    } else {
      System.err.println("status " + response.statusCode());
    }
  }
}
