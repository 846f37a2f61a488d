package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The caller gets the response with its stream. */
public final class ResponseReturned {

  private final HttpClient client = HttpClient.newHttpClient();

  public HttpResponse<InputStream> send(HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    System.out.println(request.method() + " " + response.statusCode());
    return response;
  }
}
