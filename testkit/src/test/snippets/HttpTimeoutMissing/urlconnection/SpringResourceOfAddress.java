package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.springframework.core.io.UrlResource;

/** A resource opens its address without timeouts. */
public final class SpringResourceOfAddress {

  public byte[] image() throws IOException {
    UrlResource image = new UrlResource(new URL("https://cdn.example/a.png"));
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    try (InputStream in = image.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
