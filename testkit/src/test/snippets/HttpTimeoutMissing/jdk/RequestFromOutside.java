package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Who made the request may have bounded it. */
public final class RequestFromOutside {

  private final HttpClient client = HttpClient.newHttpClient();

  public String send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
