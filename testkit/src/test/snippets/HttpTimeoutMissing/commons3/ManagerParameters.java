package snippets.httptimeoutmissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpConnectionManager;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** Both on the manager. */
public final class ManagerParameters {

  private final HttpClient client;

  public ManagerParameters() {
    HttpConnectionManagerParams params = new HttpConnectionManagerParams();
    params.setConnectionTimeout(2_000);
    params.setSoTimeout(5_000);
    HttpConnectionManager manager = new MultiThreadedHttpConnectionManager();
    manager.setParams(params);
    client = new HttpClient(manager);
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
