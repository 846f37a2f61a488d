package snippets.httptimeoutmissing.urlconnection;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Most use it for resources; this is none. */
public final class GuavaReadsAddress {

  public String terms() throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return Resources.toString(new URL("https://shop.example/terms"), StandardCharsets.UTF_8);
  }
}
