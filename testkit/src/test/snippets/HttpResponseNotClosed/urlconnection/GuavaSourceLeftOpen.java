package snippets.httpresponsenotclosed.urlconnection;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** What a source opens is the reader's to close. */
public final class GuavaSourceLeftOpen {

  public int first() throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    InputStream in = Resources.asByteSource(new URL("https://keys.example/current")).openStream();
    return in.read();
  }
}
