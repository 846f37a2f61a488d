package snippets.httpresponsenotdrained.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The client reads what is discarded. */
public final class Discarded {

  private final HttpClient client;

  public Discarded(HttpClient client) {
    this.client = client;
  }


  public int status(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }
}
