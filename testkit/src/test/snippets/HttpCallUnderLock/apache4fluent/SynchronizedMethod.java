package snippets.httpcallunderlock.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  public synchronized String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return Request.Get(uri).connectTimeout(2_000).socketTimeout(5_000).execute().returnContent().asString();
  }
}
