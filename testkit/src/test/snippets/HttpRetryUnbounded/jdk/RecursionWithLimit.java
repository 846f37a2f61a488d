package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The method begins again, and something ends that. */
public final class RecursionWithLimit {

  private final HttpClient client = HttpClient.newHttpClient();
  private int failures;

  public String counted(HttpRequest request, int left) throws IOException, InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      if (left == 0) {
        throw e;
      }
      return counted(request, left - 1);
    }
  }

  public String countedInField(HttpRequest request) throws IOException, InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      failures++;
      return failures < 10 ? countedInField(request) : "";
    }
  }

  public String slow(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      Thread.sleep(1000);
      return slow(request);
    }
  }

  public String plain(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String elsewhere(HttpRequest request, HttpRequest other) throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      return elsewhere(other, request);
    }
  }
}
