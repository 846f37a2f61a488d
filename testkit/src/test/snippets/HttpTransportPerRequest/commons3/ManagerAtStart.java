package snippets.httptransportperrequest.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** The client is given its pool once. */
public final class ManagerAtStart {

  private final HttpClient client;

  public ManagerAtStart(HttpClient client) {
    this.client = client;
    client.setHttpConnectionManager(new MultiThreadedHttpConnectionManager());
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
