package snippets.httpclientperrequest.jdk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A resource is asked for each request, whatever it answers with. */
public final class OfResource {

  @GET
  @Produces("application/json")
  public String read() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost/"))
            .timeout(Duration.ofSeconds(1))
            .build();
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = HttpClient.newHttpClient();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
