package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A private factory whose callers drop what they get. */
public final class PrivateFactoryPerCall {

  public String read(HttpRequest request) throws IOException, InterruptedException {
    HttpClient client = createClient();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  public int write(HttpRequest request) throws IOException, InterruptedException {
    return createClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static HttpClient createClient() {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient.Builder builder = HttpClient.newBuilder();
    builder.connectTimeout(Duration.ofSeconds(2));
    return builder.build();
  }
}
