package snippets.httpstatusunchecked.apache5;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/** The icon in the file may be the page of an error. */
public final class LambdaWritesFile {

  private final CloseableHttpClient client;

  public LambdaWritesFile(CloseableHttpClient client) {
    this.client = client;
  }

  public Path icon(String domain, Path file) throws IOException {
    return client.execute(
        new HttpGet("https://" + domain + "/favicon.ico"),
        response -> {
          try (OutputStream out = Files.newOutputStream(file)) {
            // BUG: Diagnostic contains: [HttpStatusUnchecked]
            response.getEntity().writeTo(out);
          }
          return file;
        });
  }
}
