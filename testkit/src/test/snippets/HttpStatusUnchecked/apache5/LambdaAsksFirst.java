package snippets.httpstatusunchecked.apache5;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/** The lambda writes the file of a success only. */
public final class LambdaAsksFirst {

  private final CloseableHttpClient client;

  public LambdaAsksFirst(CloseableHttpClient client) {
    this.client = client;
  }

  public Path icon(String domain, Path file) throws IOException {
    return client.execute(
        new HttpGet("https://" + domain + "/favicon.ico"),
        response -> {
          if (response.getCode() != 200) {
            throw new ClientProtocolException("status " + response.getCode());
          }
          try (OutputStream out = Files.newOutputStream(file)) {
            response.getEntity().writeTo(out);
          }
          return file;
        });
  }
}
