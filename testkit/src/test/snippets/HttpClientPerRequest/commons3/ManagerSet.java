package snippets.httpclientperrequest.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** The client is given the connections of all after it was made. */
public final class ManagerSet {

  private final HttpConnectionManager manager;

  public ManagerSet(HttpConnectionManager manager) {
    this.manager = manager;
  }

  public String get(String uri) throws IOException {
    HttpClient client = new HttpClient();
    client.setHttpConnectionManager(manager);
    GetMethod get = new GetMethod(uri);
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
