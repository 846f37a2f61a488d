package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** There is no way to set a timeout on openStream. */
public final class OpenStreamLiteral {

  public String exchangeRates() throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    try (InputStream in = new URL("https://rates.example.org/daily.csv").openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
