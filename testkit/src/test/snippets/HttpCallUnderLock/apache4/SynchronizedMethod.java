package snippets.httpcallunderlock.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final HttpClient client;

  public SynchronizedMethod(HttpClient client) {
    this.client = client;
  }

  public synchronized String get(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.execute(request, new BasicResponseHandler());
  }
}
