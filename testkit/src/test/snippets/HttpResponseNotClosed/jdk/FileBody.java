package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/** Written to a file by the library, whatever the status. */
public final class FileBody {

  private final HttpClient client = HttpClient.newHttpClient();

  public Path save(HttpRequest request, Path file) throws IOException, InterruptedException {
    HttpResponse<Path> response =
        client.send(request, HttpResponse.BodyHandlers.ofFile(file));
    if (response.statusCode() >= 400) {
      Files.delete(file);
      throw new IOException("HTTP " + response.statusCode());
    }
    return response.body();
  }
}
