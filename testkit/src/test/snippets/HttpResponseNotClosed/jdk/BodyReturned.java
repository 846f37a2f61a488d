package snippets.httpresponsenotclosed.jdk;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The caller gets the stream. */
public final class BodyReturned {

  private final HttpClient client = HttpClient.newHttpClient();

  public InputStream open(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      response.body().close();
      throw new FileNotFoundException(request.uri().getPath());
    }
    return response.body();
  }
}
