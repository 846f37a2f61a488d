package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A helper drains and closes in the end. */
public final class FinishInFinally {

  private final HttpClient client = HttpClient.newHttpClient();

  public boolean ask(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    InputStream in = response.body();
    try {
      return in.read() == '1';
    } finally {
      finish(in);
    }
  }

  private static void finish(InputStream in) {
    try (in) {
      in.skip(Long.MAX_VALUE);
    } catch (IOException e) {
      System.err.println("connection lost: " + e.getMessage());
    }
  }
}
