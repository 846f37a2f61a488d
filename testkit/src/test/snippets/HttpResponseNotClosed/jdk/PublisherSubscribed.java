package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/** The subscriber decides from here on. */
public final class PublisherSubscribed {

  private final HttpClient client = HttpClient.newHttpClient();

  public void pipe(HttpRequest request, Flow.Subscriber<List<ByteBuffer>> subscriber)
      throws IOException, InterruptedException {
    HttpResponse<Flow.Publisher<List<ByteBuffer>>> response =
        client.send(request, HttpResponse.BodyHandlers.ofPublisher());
    response.body().subscribe(subscriber);
  }
}
