package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Each of the four mirrors is asked once, so no server is waited for twice. */
public final class MirrorAfterMirror {

  private static final List<String> MIRRORS =
      List.of(
          "https://a.example.org/",
          "https://b.example.org/",
          "https://c.example.org/",
          "https://d.example.org/");

  private final HttpClient client;

  public MirrorAfterMirror(HttpClient client) {
    this.client = client;
  }

  public String load(String path) throws IOException, InterruptedException {
    for (int i = 0; i < 4; i++) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(MIRRORS.get(i) + path))
              .timeout(Duration.ofSeconds(45))
              .build();
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        System.err.println(MIRRORS.get(i) + " failed: " + e);
      }
    }
    throw new IOException("no mirror has " + path);
  }
}
