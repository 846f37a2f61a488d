package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;

/** The function is an object of an anonymous class. */
public final class PrivilegedStream {

  private final HttpClient client;

  public PrivilegedStream(HttpClient client) {
    this.client = client;
  }

  public int first(HttpRequest request) throws Exception {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = run(opening(request));
    return in.read();
  }

  public int second(HttpRequest request) throws Exception {
    InputStream in =
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        run(
            new Callable<InputStream>() {
              @Override
              public InputStream call() throws IOException, InterruptedException {
                return client.send(request, BodyHandlers.ofInputStream()).body();
              }
            });
    return in.read();
  }

  public byte[] all(HttpRequest request) throws Exception {
    return run(() -> client.send(request, BodyHandlers.ofInputStream()).body().readAllBytes());
  }

  private Callable<InputStream> opening(HttpRequest request) {
    return () -> client.send(request, BodyHandlers.ofInputStream()).body();
  }

  private static <T> T run(Callable<T> function) throws Exception {
    Thread.sleep(1);
    return function.call();
  }
}
