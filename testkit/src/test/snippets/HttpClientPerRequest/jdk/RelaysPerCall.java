package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A new client, with a thread of its own, for each answer that is passed on. */
public final class RelaysPerCall {

  public org.springframework.http.ResponseEntity<String> stock(URI uri) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    return org.springframework.http.ResponseEntity.status(answer.statusCode()).body(answer.body());
  }
}
