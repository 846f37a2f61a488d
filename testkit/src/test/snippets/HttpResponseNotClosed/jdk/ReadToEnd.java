package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Read to its end, which frees the connection. */
public final class ReadToEnd {

  private final HttpClient client = HttpClient.newHttpClient();

  public byte[] get(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    return response.body().readAllBytes();
  }
}
