package snippets.httptimeoutmissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** Only the wait for a connection of the pool is bounded. */
public final class LeaseOnly {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final HttpClient client = new HttpClient(new MultiThreadedHttpConnectionManager());

  public LeaseOnly() {
    client.getParams().setConnectionManagerTimeout(1_000);
  }

  public String get(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
