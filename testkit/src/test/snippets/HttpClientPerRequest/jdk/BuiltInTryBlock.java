package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The same within a try block that turns exceptions into a result. */
public final class BuiltInTryBlock {

  public boolean isUp(HttpRequest request) {
    try {
      // BUG: Diagnostic contains: [HttpClientPerRequest]
      HttpClient client = HttpClient.newBuilder().build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
