package snippets.httpclientperrequest.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpConnectionManager;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** A pool for each call. */
public final class ManagerPerCall {

  public int status(String uri) throws IOException {
    HttpConnectionManager manager = new MultiThreadedHttpConnectionManager();
    manager.getParams().setSoTimeout(5_000);
    manager.getParams().setConnectionTimeout(2_000);
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = new HttpClient(manager);
    GetMethod get = new GetMethod(uri);
    try {
      return client.executeMethod(get);
    } finally {
      get.releaseConnection();
    }
  }
}
