package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Built once by a start-up routine and used for every element. */
public final class ClientBuiltBeforeLoop {

  public static void main(String[] args) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    for (String arg : args) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(arg)).timeout(Duration.ofSeconds(10)).build();
      System.out.println(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
  }
}
