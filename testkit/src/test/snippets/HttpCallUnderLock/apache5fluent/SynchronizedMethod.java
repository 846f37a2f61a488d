package snippets.httpcallunderlock.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  public synchronized String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return Request.get(uri).execute().returnContent().asString();
  }
}
