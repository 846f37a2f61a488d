package snippets.httptransportperrequest.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** The shared client is given a new pool for each call. */
public final class ManagerEachCall {

  private final HttpClient client;

  public ManagerEachCall(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    client.setHttpConnectionManager(new MultiThreadedHttpConnectionManager());
    GetMethod get = new GetMethod(uri);
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
