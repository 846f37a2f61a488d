package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** No timeout and no close: two defects of one call. */
public final class OpenStreamFirstByte {

  public boolean enabled() throws IOException {
    URL flag = new URL("https://flags.example.org/checkout");
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    InputStream in = flag.openStream();
    return in.read() == '1';
  }
}
