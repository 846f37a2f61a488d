package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/** Nobody ever asks for the body. */
public final class PublisherNeverSubscribed {

  private final HttpClient client = HttpClient.newHttpClient();

  public boolean accepts(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<Flow.Publisher<List<ByteBuffer>>> response =
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        client.send(request, HttpResponse.BodyHandlers.ofPublisher());
    return response.statusCode() < 300;
  }
}
