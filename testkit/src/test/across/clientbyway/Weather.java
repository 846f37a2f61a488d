package across.clientbyway;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

final class Weather {

  String ask(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient link = Links.safeLink();
    return link.send(request, BodyHandlers.ofString()).body();
  }
}
