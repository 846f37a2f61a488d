package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The array keeps what the loop makes. */
public final class ArrayOfClientsFilledInLoop {

  private final HttpClient[] lanes;

  public ArrayOfClientsFilledInLoop(int size) {
    lanes = new HttpClient[size];
    for (int i = 0; i < size; i++) {
      lanes[i] = HttpClient.newHttpClient();
    }
  }

  public HttpResponse<Void> send(int lane, HttpRequest request)
      throws IOException, InterruptedException {
    return lanes[lane].send(request, HttpResponse.BodyHandlers.discarding());
  }
}
