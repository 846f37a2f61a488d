package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Each turn asks for something else. */
public final class EachOfMany {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String any(List<URI> mirrors) throws IOException, InterruptedException {
    for (int i = 0; i < 5; i++) {
      HttpRequest request =
          HttpRequest.newBuilder(mirrors.get(i)).timeout(Duration.ofSeconds(60)).build();
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        System.err.println("next: " + e);
      }
    }
    throw new IOException("no mirror answers");
  }
}
