package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.IOUtils;

/** Opens the address itself, and has no place for a timeout. */
public final class CommonsIoReadsAddress {

  public String rates() throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return IOUtils.toString(new URL("https://rates.example/today"), StandardCharsets.UTF_8);
  }
}
