package snippets.httpcallunderlock.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final HttpClient client;

  public SynchronizedMethod(HttpClient client) {
    this.client = client;
  }

  public synchronized String get(GetMethod method) throws IOException {
    try {
      // BUG: Diagnostic contains: [HttpCallUnderLock]
      client.executeMethod(method);
      return method.getResponseBodyAsString();
    } finally {
      method.releaseConnection();
    }
  }
}
