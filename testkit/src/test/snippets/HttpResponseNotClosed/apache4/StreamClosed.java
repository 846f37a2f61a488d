package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Closing the entity's stream ends the response. */
public final class StreamClosed {

  private final CloseableHttpClient client;

  public StreamClosed(CloseableHttpClient client) {
    this.client = client;
  }

  public void save(String uri, Path file) throws IOException {
    HttpResponse response = client.execute(new HttpGet(uri));
    try (InputStream in = response.getEntity().getContent()) {
      Files.copy(in, file);
    }
  }
}
