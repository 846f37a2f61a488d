package snippets.httpresponsenotdrained.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** All bytes are read, and only then the status is asked. */
public final class ReadBeforeStatus {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public byte[] load(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build();
    HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream in = answer.body()) {
      byte[] bytes = in.readAllBytes();
      if (answer.statusCode() != 200) {
        throw new IOException(uri + ": " + answer.statusCode() + ", " + bytes.length + " bytes");
      }
      return bytes;
    }
  }
}
