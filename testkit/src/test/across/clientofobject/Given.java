package across.clientofobject;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

public class Given {
  private final HttpClient client;

  public Given(HttpClient client) {
    this.client = client == null ? HttpClient.newHttpClient() : client;
  }

  public String run(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
