package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A local that is built only if the loop has anything to do, in a batch run from main. */
public final class LazyLocalInsideLoop {

  public static void main(String[] args) throws IOException, InterruptedException {
    HttpClient client = null;
    for (String arg : args) {
      if (client == null) {
        client = HttpClient.newHttpClient();
      }
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(arg)).timeout(Duration.ofSeconds(5)).build();
      client.send(request, HttpResponse.BodyHandlers.discarding());
    }
  }
}
