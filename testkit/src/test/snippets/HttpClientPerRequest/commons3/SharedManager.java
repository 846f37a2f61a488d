package snippets.httpclientperrequest.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpConnectionManager;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** A client for each call, over the connections of all. */
public final class SharedManager {

  private final HttpConnectionManager manager = new MultiThreadedHttpConnectionManager();

  public SharedManager() {
    manager.getParams().setSoTimeout(5_000);
    manager.getParams().setConnectionTimeout(2_000);
  }

  public String get(String uri) throws IOException {
    HttpClient client = new HttpClient(manager);
    GetMethod get = new GetMethod(uri);
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
