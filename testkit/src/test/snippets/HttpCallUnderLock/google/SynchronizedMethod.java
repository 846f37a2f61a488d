package snippets.httpcallunderlock.google;

import com.google.api.client.http.HttpRequest;
import java.io.IOException;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  public synchronized String get(HttpRequest request) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return request.execute().parseAsString();
  }
}
