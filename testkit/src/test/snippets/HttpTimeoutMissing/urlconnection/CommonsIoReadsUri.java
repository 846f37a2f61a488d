package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.URI;
import org.apache.commons.io.IOUtils;

/** So does the overload for a URI. */
public final class CommonsIoReadsUri {

  private static final String HOST = "http://shop.example";

  public byte[] logo(String name) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return IOUtils.toByteArray(URI.create(HOST + "/logos/" + name));
  }
}
