package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The lambda runs once an element. */
public final class ForEachLambda {

  public void notifyAll(List<HttpRequest> hooks) {
    hooks.forEach(
        hook -> {
          // BUG: Diagnostic contains: [HttpClientInLoop]
          HttpClient client = HttpClient.newHttpClient();
          try {
            client.send(hook, HttpResponse.BodyHandlers.discarding());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
