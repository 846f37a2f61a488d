package snippets.httptimeoutmissing.urlconnection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Another class's openStream knows no network. */
public final class OwnOpenStream {

  private final Source source = new Source("https://www.example.org/");

  public int first() throws IOException {
    try (InputStream in = source.openStream()) {
      return in.read();
    }
  }

  private record Source(String text) {
    InputStream openStream() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
