package snippets.httpstatusunchecked.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The caller gets the text, whatever it is. */
public final class ReturnedAsIs {

  private final HttpClient client;

  public ReturnedAsIs(HttpClient client) {
    this.client = client;
  }

  public String get(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
