package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Opened and read in one expression, by a cast's receiver. */
public final class ChainedTemporary {

  public int status(URL url) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return ((HttpURLConnection) url.openConnection()).getResponseCode();
  }
}
