package snippets.httpstatusunchecked.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Who reads the print sees what came. */
public final class PrintedOnly {

  private final HttpClient client;

  public PrintedOnly(HttpClient client) {
    this.client = client;
  }

  public void show(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    System.out.println(response.body());
  }
}
