package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.springframework.core.io.UrlResource;

/** The scheme is of files. */
public final class SpringResourceOfFile {

  public byte[] image(String name) throws IOException {
    UrlResource image = new UrlResource(new URL("file:/var/images/" + name));
    try (InputStream in = image.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
