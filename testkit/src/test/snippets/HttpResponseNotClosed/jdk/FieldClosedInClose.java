package snippets.httpresponsenotclosed.jdk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The stream is a field that the class closes. */
public final class FieldClosedInClose implements Closeable {

  private final HttpClient client = HttpClient.newHttpClient();
  private InputStream current;

  public int next(HttpRequest request) throws IOException, InterruptedException {
    close();
    current = client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
    return current.read();
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
