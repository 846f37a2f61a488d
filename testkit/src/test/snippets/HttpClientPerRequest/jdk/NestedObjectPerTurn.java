package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Each turn makes an object that has a client. */
public final class NestedObjectPerTurn {

  public int sum(List<String> urls) throws IOException, InterruptedException {
    int sum = 0;
    for (String url : urls) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      Api api = new Api(url);
      sum += api.size();
    }
    return sum;
  }

  static final class Api {
    private final HttpClient client =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String url;

    Api(String url) {
      this.url = url;
    }

    int size() throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(2)).build();
      return client.send(request, BodyHandlers.ofString()).body().length();
    }
  }
}
