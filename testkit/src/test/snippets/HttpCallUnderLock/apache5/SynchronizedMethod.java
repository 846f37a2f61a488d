package snippets.httpcallunderlock.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final HttpClient client;

  public SynchronizedMethod(HttpClient client) {
    this.client = client;
  }

  public synchronized String get(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.execute(request, new BasicHttpClientResponseHandler());
  }
}
