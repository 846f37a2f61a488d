package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** Closing the entity's stream ends the response. */
public final class StreamOfEntityClosed {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public void save(String uri, Path file) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(uri));
    try (InputStream in = response.getEntity().getContent()) {
      Files.copy(in, file);
    }
  }
}
