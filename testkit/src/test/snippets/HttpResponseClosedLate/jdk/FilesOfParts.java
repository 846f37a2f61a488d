package snippets.httpresponseclosedlate.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The client writes files itself; what is closed later are channels of them. */
public final class FilesOfParts {

  private final HttpClient client;

  public FilesOfParts(HttpClient client) {
    this.client = client;
  }

  public long size(Map<HttpRequest, Path> parts) throws IOException, InterruptedException {
    List<InputStream> files = new ArrayList<>();
    long sum = 0;
    try {
      for (Map.Entry<HttpRequest, Path> part : parts.entrySet()) {
        HttpResponse<Path> response =
            client.send(part.getKey(), BodyHandlers.ofFile(part.getValue()));
        if (response.statusCode() == 200) {
          files.add(Files.newInputStream(response.body()));
        }
      }
      for (InputStream file : files) {
        sum += file.available();
      }
    } finally {
      for (InputStream file : files) {
        file.close();
      }
    }
    return sum;
  }
}
