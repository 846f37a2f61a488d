package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.URI;
import java.net.URL;

/** The same for getContent. */
public final class GetContentLiteral {

  public Object banner() throws IOException {
    URL url = URI.create("http://www.example.org/banner.gif").toURL();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return url.getContent();
  }
}
