package snippets.httpresponsenotclosed.jsoup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** The stream of the body is the resource. */
public final class StreamClosed {

  public void save(String url, Path file) throws IOException {
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Connection.Response response = Jsoup.connect(url).maxBodySize(0).execute();
    try (InputStream in = response.bodyStream()) {
      Files.copy(in, file);
    }
  }
}
