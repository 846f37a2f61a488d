package snippets.httptimeoutmissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpMethod;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;

/** Others get the client, or its calls. */
public final class HandedOut {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final HttpClient kept = new HttpClient();

  public int send(HttpMethod method) throws IOException {
    try {
      return kept.executeMethod(method);
    } finally {
      method.releaseConnection();
    }
  }

  public HttpClient unbounded() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new HttpClient();
  }

  public HttpClient bounded() {
    MultiThreadedHttpConnectionManager manager = new MultiThreadedHttpConnectionManager();
    manager.getParams().setConnectionTimeout(1_000);
    manager.getParams().setSoTimeout(2_000);
    return new HttpClient(manager);
  }

  public HttpClient boundedLater() {
    HttpClient client = new HttpClient();
    client.getHttpConnectionManager().getParams().setConnectionTimeout(1_000);
    client.getHttpConnectionManager().getParams().setSoTimeout(2_000);
    return client;
  }
}
