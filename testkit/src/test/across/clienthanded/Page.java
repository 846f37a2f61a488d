package across.clienthanded;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;

final class Page {
  private static final HttpClient SHARED =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  String dropped(String url) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    return Requests.text(client, url);
  }

  String inLoop(List<String> urls) throws IOException, InterruptedException {
    StringBuilder all = new StringBuilder();
    for (String url : urls) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
      all.append(Requests.text(client, url));
    }
    return all.toString();
  }

  String shared(String url) throws IOException, InterruptedException {
    return Requests.text(SHARED, url);
  }

  int forMany(List<String> urls) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    return Requests.all(client, urls);
  }

  String kept(String url) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    return Requests.textAndKeep(client, url);
  }
}
