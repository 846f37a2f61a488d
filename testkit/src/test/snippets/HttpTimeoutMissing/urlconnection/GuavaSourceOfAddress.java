package snippets.httptimeoutmissing.urlconnection;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;

/** A source opens its address when it is read. */
public final class GuavaSourceOfAddress {

  public byte[] key() throws IOException {
    ByteSource key = Resources.asByteSource(new URL("https://keys.example/current"));
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return key.read();
  }
}
