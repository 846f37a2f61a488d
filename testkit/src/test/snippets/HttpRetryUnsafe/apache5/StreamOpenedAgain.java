package snippets.httpretryunsafe.apache5;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;

/** Each turn opens the file anew. */
public final class StreamOpenedAgain {

  private final CloseableHttpClient client;

  public StreamOpenedAgain(CloseableHttpClient client) {
    this.client = client;
  }

  public void store(String uri, Path file) throws IOException {
    IOException last = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      try (InputStream content = Files.newInputStream(file)) {
        HttpPut put = new HttpPut(uri);
        put.setEntity(new InputStreamEntity(content, ContentType.APPLICATION_OCTET_STREAM));
        client.execute(put, new BasicHttpClientResponseHandler());
        return;
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }
}
