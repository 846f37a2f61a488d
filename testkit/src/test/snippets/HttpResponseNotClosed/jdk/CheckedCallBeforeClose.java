package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The directory may not be there, and then nobody closes. */
public final class CheckedCallBeforeClose {

  private final HttpClient client = HttpClient.newHttpClient();

  public void save(HttpRequest request, Path folder) throws IOException, InterruptedException {
    InputStream in =
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
    Path file = Files.createTempFile(folder, "part", ".bin");
    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    in.close();
  }
}
