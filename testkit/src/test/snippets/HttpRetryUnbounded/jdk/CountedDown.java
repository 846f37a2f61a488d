package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The attempts are counted in the condition. */
public final class CountedDown {

  private final HttpClient client = HttpClient.newHttpClient();

  public int ping(HttpRequest request, int attempts) throws IOException, InterruptedException {
    int status;
    do {
      status = client.send(request, BodyHandlers.discarding()).statusCode();
    } while (status >= 500 && --attempts > 0);
    return status;
  }
}
