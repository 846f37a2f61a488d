package snippets.httptimeoutmissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** Only the connect is bounded. */
public final class ConnectOnly {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final HttpClient client = new HttpClient();

  public ConnectOnly() {
    client.getHttpConnectionManager().getParams().setConnectionTimeout(2_000);
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
