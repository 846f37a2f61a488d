package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Function;

/** A page, a client. */
public final class DoWhilePaging {

  public int pages(Function<Integer, HttpRequest> pageRequests)
      throws IOException, InterruptedException {
    int page = 0;
    String body;
    do {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest request = pageRequests.apply(page++);
      body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } while (body.contains("\"next\":"));
    return page;
  }
}
